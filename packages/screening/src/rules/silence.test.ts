import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ages, answerCodes, exploitationKinds, results, type Result } from '../codes.ts'
import { adultQuestions } from '../questions/adult.ts'
import { childQuestions } from '../questions/child.ts'
import { observations } from '../questions/observed.ts'
import { adultLadder, childLadder } from './combine.ts'
import type { Screening } from './proposal.ts'
import { unfinished } from '../testing/unfinished.ts'
import { propose as proposeWith } from './propose.ts'

const propose = (screening: Screening) => proposeWith(screening, unfinished)
const questions = [...adultQuestions, ...childQuestions].map(({ code }) => code)
const silent = answerCodes.filter((code) => code !== 'yes')

const answersTo = (codes: string[]) =>
  fc.dictionary(fc.constantFrom(...codes), fc.constantFrom('yes' as const, ...answerCodes))

/** Some screenings are about promises and bad work alone, since few others stop below reasonable grounds. */
const screenings: fc.Arbitrary<Screening> = fc
  .oneof(
    fc.record({
      answers: answersTo(questions),
      seen: fc.subarray(observations.map(({ code }) => code)),
    }),
    fc.record({
      answers: answersTo(['long_hours', 'needed_money', 'other_work', 'other_pay']),
      seen: fc.subarray(['shift_list_long', 'dangerous_work', 'unfit_housing', 'no_contracts_or_records']),
    }),
  )
  .chain((told) =>
    fc.record({
      ...{ answers: fc.constant(told.answers), seen: fc.constant(told.seen) },
      ...{ kind: fc.constantFrom(...exploitationKinds), age: fc.constantFrom(...ages) },
      country: fc.constantFrom('BR', 'GY'),
    }),
  )

const rank = (result: Result, age: Screening['age']) =>
  (age === 'child' || age === 'perhaps_child' ? childLadder : adultLadder).findIndex((one) => one === result)

test('a yes turned into anything else never raises a result, and no answer that is not yes differs from another', () => {
  const seenResults = new Set<Result>()
  fc.assert(
    fc.property(screenings, fc.constantFrom(...questions), (screening, question) => {
      const withAnswer = (answer: (typeof answerCodes)[number]) =>
        propose({ ...screening, answers: { ...screening.answers, [question]: answer } })
      const said = withAnswer('yes')
      const unsaid = withAnswer('not_asked')
      seenResults.add(said.result).add(unsaid.result)
      expect(rank(unsaid.result, screening.age)).toBeLessThanOrEqual(rank(said.result, screening.age))
      for (const answer of silent) expect(withAnswer(answer)).toEqual(unsaid)
      const { [question]: _, ...left } = screening.answers
      expect(propose({ ...screening, answers: left })).toEqual(unsaid)
    }),
    { numRuns: 2_000 },
  )
  // The property says something only if the screenings reach all that can be proposed.
  expect([...seenResults].sort()).toEqual([...results].sort())
})

test('not seeing a thing never raises a result', () => {
  fc.assert(
    fc.property(screenings, fc.constantFrom(...observations), (screening, { code }) => {
      const without = { ...screening, seen: screening.seen.filter((one) => one !== code) }
      const less = rank(propose(without).result, screening.age)
      const more = rank(propose({ ...without, seen: [...without.seen, code] }).result, screening.age)
      expect(less).toBeLessThanOrEqual(more)
    }),
    { numRuns: 1_000 },
  )
})

test('a proposal is codes that survive being stored', () => {
  fc.assert(
    fc.property(screenings, (screening) => {
      const proposal = propose(screening)
      expect(JSON.parse(JSON.stringify(proposal))).toEqual(proposal)
    }),
  )
})

test('a code of a newer program, and one that objects have of themselves, are passed over', () => {
  const answers = { not_known_here: 'yes', constructor: 'yes' } as const
  const proposal = propose({ kind: 'labour', age: 'adult', answers, seen: ['not_known_here'] })
  expect(proposal.result).toBe('no_grounds_seen')
})
