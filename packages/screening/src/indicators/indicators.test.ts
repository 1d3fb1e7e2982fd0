import { expect, test } from 'vitest'
import { observations } from '../questions/observed.ts'
import { adultQuestions } from '../questions/adult.ts'
import { childQuestions } from '../questions/child.ts'
import { dimensionOf, dimensions, isIndicatorCode, phaseOf, type IndicatorCode } from './dimensions.ts'
import { forcedLabourSigns } from './forced-labour.ts'
import { mayCompute, readProfile } from './profile.ts'
import { profiles } from './profiles.ts'

const listed = (profile: 'AL' | 'CL') =>
  Object.entries(profiles[profile].weights).filter(([, weight]) => weight !== 'absent')

test('the adult labour list has the published number of indicators in each dimension', () => {
  const codes = listed('AL').map(([code]) => code as IndicatorCode)
  const counts = dimensions.map((one) => codes.filter((code) => dimensionOf(code) === one).length)
  expect(counts).toEqual([10, 10, 16, 9, 15, 7])
})

test('the child labour list has 65 indicators and no weak one', () => {
  expect(listed('CL')).toHaveLength(65)
  expect(listed('CL').filter(([, weight]) => weight === 'weak')).toEqual([])
})

test.each([
  ['deceptive_recruitment.job', 'strong', 'strong'],
  ['deceptive_recruitment.education', 'weak', 'strong'],
  ['coercive_recruitment.violence', 'strong', 'strong'],
  ['coercive_recruitment.documents_taken', 'medium', 'medium'],
  ['coercive_recruitment.abduction_or_sale', 'medium', 'strong'],
  ['coercive_recruitment.threats_of_violence', 'medium', 'strong'],
  ['vulnerable_recruitment.false_information_about_law', 'medium', 'absent'],
  ['vulnerable_recruitment.beliefs', 'weak', 'medium'],
  ['exploitation.excessive_hours', 'strong', 'strong'],
  ['exploitation.no_social_protection', 'medium', 'absent'],
  ['exploitation.no_access_to_education', 'weak', 'medium'],
  ['coercion.documents_taken', 'strong', 'strong'],
  ['coercion.forced_tasks_or_clients', 'medium', 'strong'],
  ['coercion.threat_to_inform_family', 'weak', 'medium'],
  ['vulnerability.personal_characteristics', 'weak', 'medium'],
] as const)('%s weighs %s for adults and %s for children', (code, adult, child) => {
  expect([profiles.AL.weights[code], profiles.CL.weights[code]]).toEqual([adult, child])
})

test('the phase is part of an indicator', () => {
  expect(dimensions.map(phaseOf)).toEqual([
    ...['recruitment', 'recruitment', 'recruitment'],
    ...['destination', 'destination', 'destination'],
  ])
})

const signs = [...adultQuestions, ...childQuestions, ...observations]

test('every sign bears on indicators that exist, and on one of a dimension at most', () => {
  for (const { code, indicators } of signs) {
    for (const indicator of indicators) {
      expect(isIndicatorCode(indicator), code).toBe(true)
      expect(profiles.AL.weights[indicator], `${code} ${indicator}`).toBeDefined()
    }
    expect(new Set(indicators.map(dimensionOf)).size, code).toBe(indicators.length)
  }
})

test('codes are unique, and a question never has the code of an observation', () => {
  expect(new Set(signs.map(({ code }) => code)).size).toBe(signs.length)
})

test('the questions alone can make every dimension hold', () => {
  for (const dimension of dimensions) {
    const weights = adultQuestions
      .flatMap(({ indicators }) => indicators)
      .filter((code) => dimensionOf(code) === dimension)
      .map((code) => profiles.AL.weights[code])
    const strong = weights.filter((weight) => weight === 'strong').length
    expect(strong >= 2 || (strong === 1 && weights.length > 1) || weights.length >= 3, dimension).toBe(true)
  }
})

test('each of ILO’s eleven can be found by a question or an observation', () => {
  const found = new Set(signs.flatMap(({ forcedLabour }) => forcedLabour ?? []))
  expect([...forcedLabourSigns].filter((one) => !found.has(one))).toEqual([])
  expect(forcedLabourSigns).toHaveLength(11)
})

const AS = {
  ...{ ...profiles.AS, status: 'incomplete', enteredBy: null, confirmedBy: null },
  weights: { 'coercion.violence': 'strong' },
}
const a = { who: 'A. Baptiste', when: '2026-02-01' }
const b = { who: 'J. Singh', when: '2026-02-03' }

test.each([
  ['nothing at all', null, 'not an object'],
  ['an unknown profile', { ...AS, profile: 'XX' }, 'profile:'],
  ['an unknown dimension', { ...AS, weights: { 'luck.bad': 'strong' } }, 'weights.luck.bad:'],
  ['an unknown weight', { ...AS, weights: { 'coercion.violence': 'S' } }, 'weights.coercion.violence:'],
  ['one signature', { ...AS, status: 'confirmed', enteredBy: a }, 'two signatures'],
  ['one person twice', { ...AS, status: 'confirmed', enteredBy: a, confirmedBy: a }, 'confirmedBy.who:'],
  ['a list nobody can count', { ...AS, status: 'transcribed' }, 'status:'],
  ['a list cut short', { ...profiles.AL, weights: { 'coercion.violence': 'strong' } }, 'has 67'],
  ['a day that is none', { ...AS, enteredBy: { who: 'A', when: 'today' } }, 'enteredBy:'],
])('a profile with %s is refused', (_what, json, fault) => {
  const read = readProfile(json)
  expect('faults' in read && read.faults.join('\n')).toContain(fault)
})

test('a list entered by one and confirmed by another is taken', () => {
  const read = readProfile({ ...AS, status: 'confirmed', enteredBy: a, confirmedBy: b })
  expect(read).toHaveProperty('profile.status', 'confirmed')
})

test('the lists that nobody can count compute only once two people stand for them', () => {
  for (const profile of [profiles.AS, profiles.CS]) {
    expect(mayCompute(profile)).toBe(Boolean(profile.enteredBy && profile.confirmedBy))
  }
})
