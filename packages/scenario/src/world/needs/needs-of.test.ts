import { describe, expect, test } from 'vitest'
import {
  consentPurposes,
  interpreting,
  screeningAnswers,
  serviceKinds,
  urgentNeeds,
  type SiteKind,
} from '@libertad/domain'
import { adultQuestions } from '@libertad/screening'
import { noteOf } from '../../identities/notes/note-of.ts'
import { random } from '../../random.ts'
import type { Needs } from './needs-of.ts'
import { noteTopicsOf } from './note-topics.ts'
import { usualParameters } from './parameters.ts'
import { people, share } from './testing/met-people.ts'
import { askedTopics } from './topic.ts'

const yes = (question: string) => (one: Needs) =>
  one.said.some((said) => said.question === question && said.answer === 'yes')

test('the same stream and profile give the same bytes', () => {
  expect(JSON.stringify(people())).toBe(JSON.stringify(people()))
})

test('every question of the screening is about something, so that none is left without an answer', () => {
  expect(askedTopics.map(({ question }) => question)).toEqual(adultQuestions.map(({ code }) => code))
})

test('only codes of the field are used', () => {
  const all = [...people(), ...people({ ageBand: '9-17', sex: 'woman' })]
  const beyond = (used: readonly string[], codes: readonly string[]) =>
    [...new Set(used)].filter((code) => !codes.includes(code))
  const answers = all.flatMap(({ said }) => said.map(({ answer }) => answer))
  const purposes = all.map(({ consents }) => consents.map(({ purpose }) => purpose).join(' '))
  expect(beyond(answers, screeningAnswers)).toEqual([])
  expect(
    beyond(
      all.map(({ interview }) => interview.interpreting),
      interpreting,
    ),
  ).toEqual([])
  expect(
    beyond(
      all.flatMap(({ needs }) => needs),
      urgentNeeds,
    ),
  ).toEqual([])
  expect(
    beyond(
      all.flatMap(({ wants }) => wants),
      serviceKinds,
    ),
  ).toEqual([])
  expect([...new Set(purposes)]).toEqual([consentPurposes.join(' ')])
  expect(all.filter(({ needs, met }) => met.some((need) => !needs.includes(need)))).toEqual([])
})

describe('what is said fits the place', () => {
  const at = (siteKind: SiteKind) => people({ siteKind })

  test('papers are kept from most at a factory, from few at a market', () => {
    expect(share(at('factory'), yes('papers_kept'))).toBeGreaterThan(0.38)
    expect(share(at('market'), yes('papers_kept'))).toBeLessThan(0.2)
  })

  test('whoever works in a mine has nowhere to go', () => {
    expect(share(at('mine'), yes('nowhere_to_go'))).toBeGreaterThan(
      share(at('market'), yes('nowhere_to_go')) * 2,
    )
  })

  test('sexual demands are said where exploitation is sexual', () => {
    const nightclub = people({ siteKind: 'nightclub', exploitation: 'sexual_exploitation', sex: 'woman' })
    expect(share(nightclub, yes('sexual_demands'))).toBeGreaterThan(0.35)
    expect(share(at('farm'), yes('sexual_demands'))).toBeLessThan(0.08)
  })

  test('a yes mostly stands on what was so, and what was so is often not said', () => {
    const said = at('mine').flatMap((one) =>
      one.said.map(({ answer }, i) => ({ answer, so: one.truth.includes(askedTopics[i]!.topic) })),
    )
    const of = (answer: string) => said.filter((one) => one.answer === answer)
    expect(of('yes').filter(({ so }) => so).length / of('yes').length).toBeGreaterThan(0.9)
    expect(said.filter(({ so, answer }) => so && answer !== 'yes').length).toBeGreaterThan(1_000)
    for (const answer of screeningAnswers) expect(of(answer).length, answer).toBeGreaterThan(100)
  })
})

test('who does not agree to talk, or waits, was asked nothing', () => {
  const silent = people().filter(({ consents }) => consents[0]!.answer !== 'yes')
  expect(silent.length).toBeGreaterThan(150)
  for (const { said } of silent) expect(said.every(({ answer }) => answer === 'not_asked')).toBe(true)
})

test('who stops is asked nothing further', () => {
  const stopped = people().filter((one) => one.stopped)
  expect(stopped.length / 2_000).toBeGreaterThan(0.03)
  for (const { said } of stopped) expect(said.at(-1)!.answer).toBe('not_asked')
})

describe('languages', () => {
  test('a team that speaks hers needs nobody between', () => {
    expect(share(people(), ({ interview }) => interview.interpreting === 'none_needed')).toBe(1)
  })

  test('a language that nobody interprets leaves many unasked, and in need of an interpreter', () => {
    const met = people({ languages: ['zho'] })
    const missing = met.filter(({ interview }) => interview.interpreting === 'missing')
    expect(missing.length / met.length).toBeGreaterThan(0.25)
    expect(missing.length / met.length).toBeLessThan(0.45)
    for (const { needs } of missing) expect(needs).toContain('interpreter')
    const asked = missing.flatMap(({ said }) => said).filter(({ answer }) => answer !== 'not_asked')
    expect(asked.length).toBeLessThan(missing.length * adultQuestions.length * 0.2)
  })

  test('somebody who speaks a little of the team’s may choose it', () => {
    const met = people({ languages: ['hat', 'spa'] })
    expect(share(met, ({ interview }) => interview.language === 'spa')).toBeCloseTo(0.4, 1)
  })
})

test('needs and wants lie in plausible shares, and fit each other', () => {
  const met = people({ siteKind: 'factory' })
  expect(share(met, ({ needs }) => needs.includes('rest'))).toBeGreaterThan(0.45)
  expect(share(met, ({ needs }) => needs.includes('medical'))).toBeLessThan(0.4)
  expect(share(met, ({ needs }) => needs.includes('pregnancy'))).toBe(0)
  expect(share(met, ({ wants }) => wants.length === 0)).toBeLessThan(0.1)
  expect(share(met, ({ wants }) => wants.includes('return'))).toBeCloseTo(0.3, 1)
  const atHome = people({ nationality: 'GY', languages: ['eng'] })
  expect(share(atHome, ({ wants }) => wants.includes('residence_papers'))).toBe(0)
})

test('parameters decide: nobody stops and nobody takes anything back where they say so', () => {
  const steady = people({}, { ...usualParameters, stops: 0, withdraws: 0, refusesInPart: 0 })
  expect(share(steady, ({ stopped }) => stopped)).toBe(0)
  const decisions = steady.flatMap(({ consents }) => consents)
  expect(decisions.every(({ withdrawnAfterDays }) => withdrawnAfterDays === undefined)).toBe(true)
  expect(decisions.every(({ refusedKinds }) => refusedKinds.length === 0)).toBe(true)
})

test('a note speaks of what is needed', () => {
  const [one] = people()
  const topics = noteTopicsOf(one!)
  expect(topics).toContain('consent')
  if (one!.needs.includes('rest')) expect(topics).toContain('rest')
  expect(noteOf(random('1'), 'pt', { topics, time: '08:15' })).not.toBe('')
})
