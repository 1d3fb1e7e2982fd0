import { readdirSync, statSync } from 'node:fs'
import { ageBands, isChild } from '@libertad/domain'
import { expect, test } from 'vitest'
import { worldPlaces } from '../plan/world-places.ts'
import { random } from '../random.ts'
import { ageOf } from './birth-date.ts'
import { identityOf } from './identity-of.ts'
import type { Bearer, Identity } from './identity.ts'
import { withoutAccents } from './romanise.ts'

const at = Date.parse('2018-04-05T12:00:00Z')
const everywhere = [...worldPlaces.keys(), 'stateless', 'unknown']
const named = ['VE', 'CO', 'DO', 'HT', 'GY', 'JM', 'CU', 'BR', 'SR', 'CN', 'IN', 'RU', 'BO', 'NG', 'AF', 'SY']

const people = (from: readonly string[], count: number): Identity[] =>
  Array.from({ length: count }, (_, i) => {
    const drawn = random(`person ${i}`)
    const bearer: Bearer = {
      ...{ nationality: from[i % from.length]!, sex: drawn.pick(['woman', 'man'] as const), at },
      ageBand: drawn.pick(ageBands),
    }
    return identityOf(drawn.fork('identity'), bearer)
  })

const two = people(named, 2_000)
const share = (of: readonly Identity[], holds: (one: Identity) => boolean) =>
  of.filter(holds).length / of.length

test('the same stream gives the same bytes, another stream somebody else', () => {
  expect(JSON.stringify(people(named, 300))).toBe(JSON.stringify(two.slice(0, 300)))
  const bearer: Bearer = { nationality: 'VE', sex: 'woman', ageBand: '24-26', at }
  const others = Array.from({ length: 200 }, (_, i) => identityOf(random(i), bearer).asWritten[0]!.text)
  expect(new Set(others).size).toBeGreaterThan(195)
})

test('scripts are those of where somebody comes from, and Latin letters always stand beside them', () => {
  const scripts: Record<string, [string, RegExp]> = {
    CN: ['Hans', /^\p{Script=Han}+$/u],
    TW: ['Hant', /^\p{Script=Han}+$/u],
    IN: ['Deva', /^[\p{Script=Devanagari} ]+$/u],
    SY: ['Arab', /^[\p{Script=Arabic} ]+$/u],
    AF: ['Arab', /^[\p{Script=Arabic} ]+$/u],
    RU: ['Cyrl', /^[\p{Script=Cyrillic} ]+$/u],
    UA: ['Cyrl', /^[\p{Script=Cyrillic} ]+$/u],
  }
  for (const one of people([...named, 'TW', 'UA'], 2_000)) {
    const own = scripts[one.nationality]
    expect(one.asWritten.map(({ script }) => script)).toEqual(own ? [own[0], 'Latn'] : ['Latn'])
    if (own) expect(one.asWritten[0]!.text).toMatch(own[1])
    expect(one.asWritten.at(-1)!.text).toMatch(/^[\p{Script=Latin} ’-]+$/u)
    expect(one.asWritten.at(-1)!.text.split(' ').sort()).toEqual(
      `${one.given} ${one.family}`.split(' ').sort(),
    )
  }
})

test('names follow custom: two surnames in Spanish, family first in Chinese, -a for women in Russian', () => {
  const of = (nationality: string) => two.filter((one) => one.nationality === nationality)
  for (const { family } of of('VE')) expect(family.split(' ').length).toBeGreaterThanOrEqual(2)
  for (const { family, asWritten } of of('CN')) expect(asWritten.at(-1)!.text.startsWith(family)).toBe(true)
  for (const { sex, family } of of('RU')) expect(family.endsWith('a')).toBe(sex === 'woman')
  expect(share(of('BR'), ({ family }) => family.includes(' '))).toBeGreaterThan(0.6)
})

test('a telephone of theirs can ring nowhere', () => {
  const numbers = people(everywhere, 2_000).flatMap(({ contacts }) => contacts.map(({ number }) => number))
  expect(numbers.length).toBeGreaterThan(1_500)
  for (const number of numbers) {
    expect(number).toMatch(/^\+[1-9]\d{9,13}$/)
    expect(number).toMatch(
      /^\+1\d{3}55501\d\d$|^\+447700900\d{3}$|^\+3363998\d{4}$|^\+[2-9]\d{0,2}000555\d{4}$/,
    )
  }
})

test('nobody bears the name of somebody whom all know', () => {
  const known = [
    'Nicolás Maduro',
    'Hugo Chávez',
    'Simón Bolívar',
    'Bob Marley',
    'Nelson Mandela',
    'Xi Jinping',
  ]
  known.push('Fidel Castro', 'Raúl Castro', 'Gabriel García', 'Diego Rivera', 'Vijay Verma', 'Irfaan Ali')
  const parts = (name: string) => withoutAccents(name).toLowerCase().split(/[ -]/)
  for (const { given, family } of people(named, 6_000)) {
    const own = parts(`${given} ${family}`)
    expect(known.filter((name) => parts(name).every((part) => own.includes(part)))).toEqual([])
  }
})

test('age is in its band, and a band that knows no age knows no date', () => {
  for (const { ageBand, birthDate } of two) {
    if (ageBand.endsWith('unknown')) expect(birthDate).toEqual({ known: 'unknown' })
    const age = ageOf(birthDate, ageBand, at)
    if (age === undefined) continue
    const [least, most] = ageBand === '48+' ? [48, 200] : ageBand.split('-').map(Number)
    expect(age).toBeGreaterThanOrEqual(least!)
    expect(age).toBeLessThanOrEqual(most!)
  }
  const dated = two.filter(({ ageBand }) => !ageBand.endsWith('unknown'))
  expect(share(dated, ({ birthDate }) => birthDate.known === 'full')).toBeCloseTo(0.76, 1)
  expect(share(dated, ({ birthDate }) => birthDate.known === 'unknown')).toBeCloseTo(0.09, 1)
})

test('papers, contacts and languages lie in plausible shares', () => {
  const heldByOthers = share(two, ({ documents }) =>
    documents.some(
      ({ type, heldBy }) => type === 'passport' && (heldBy === 'handler' || heldBy === 'employer'),
    ),
  )
  expect(heldByOthers).toBeGreaterThan(0.3)
  expect(heldByOthers).toBeLessThan(0.46)
  for (const { documents } of two) {
    for (const one of documents) {
      expect('number' in one).toBe(one.heldBy !== 'never_had')
      if (one.heldBy !== 'never_had') expect(one.number).toMatch(/^ZZ\d{7}$/)
    }
  }
  expect(share(two, ({ contacts }) => contacts.length === 0)).toBeCloseTo(0.28, 1)
  for (const { ageBand, contacts } of two.filter((one) => isChild(one.ageBand)))
    expect(
      contacts.map(({ relation }) => relation),
      ageBand,
    ).not.toContain('partner')
  for (const { languages } of two) {
    expect(new Set(languages).size).toBe(languages.length)
    for (const language of languages) expect(language).toMatch(/^[a-z]{3}$/)
  }
  const haitians = two.filter(({ nationality }) => nationality === 'HT')
  expect(share(haitians, ({ languages }) => languages[0] === 'hat')).toBeGreaterThan(0.85)
})

test('whoever has no state has no papers of one', () => {
  for (const { documents } of people(['stateless', 'unknown'], 200)) expect(documents).toEqual([])
})

test('the lists weigh less than 300 kB', () => {
  const folder = new URL('data/', import.meta.url)
  const sizes = readdirSync(folder).map((name) => statSync(new URL(name, folder)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
})
