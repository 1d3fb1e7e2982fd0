import { adultQuestions, answerCodes, observations, propose, type AnswerCode } from '@libertad/screening'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, silencesOf } from './why.ts'

const answers = fc.dictionary(
  fc.constantFrom(...adultQuestions.map(({ code }) => code)),
  fc.constantFrom<AnswerCode>(...answerCodes),
)
const seen = fc.uniqueArray(fc.constantFrom(...observations.map(({ code }) => code)))
const age = fc.constantFrom('adult', 'perhaps_child', 'unknown' as const)

test('each block rests on what was said with yes or seen, and on nothing else', () => {
  fc.assert(
    fc.property(answers, seen, age, (answers, seen, age) => {
      for (const block of blocksOf(propose({ kind: 'labour', age, answers, seen }))) {
        expect(block.said.every((code) => answers[code] === 'yes')).toBe(true)
        expect(block.seen.every((code) => seen.includes(code))).toBe(true)
        expect(block.notNeeded).toBe(block.element === 'means' && age === 'perhaps_child')
      }
    }),
  )
})

test('a block names the rule that holds', () => {
  const [act, means, purpose] = blocksOf(
    propose({
      ...{ kind: 'labour', age: 'adult', seen: ['debt_book'] },
      answers: { other_work: 'yes', other_pay: 'yes', papers_kept: 'yes', long_hours: 'yes' },
    }),
  )
  expect(act).toMatchObject({ finding: 'holds', said: ['other_work', 'other_pay'], seen: [] })
  expect(act!.rules).toEqual([{ dimension: 'deceptive_recruitment', strong: 1, medium: 1, weak: 0 }])
  expect(means!.seen).toEqual(['debt_book'])
  expect(means!.rules).toContainEqual({ dimension: 'coercion', strong: 2, medium: 0, weak: 0 })
  expect(purpose).toMatchObject({ finding: 'not_shown', said: ['long_hours'], rules: [] })
})

test('a list that is not complete reads nothing into silence', () => {
  const proposal = propose({ kind: 'labour', age: 'adult', answers: { debt: 'yes' }, seen: [] })
  const blocks = blocksOf({ ...proposal, result: 'not_computed', dimensions: [] })
  expect(blocks.map(({ finding }) => finding)).toEqual(['holds', 'unread', 'unread'])
})

test('silences are counted apart', () => {
  const said = ['yes', 'no_answer', 'not_asked', 'not_asked', 'dont_know'].map((answer) => ({ answer }))
  expect(silencesOf(said)).toEqual({ declined: 1, notAsked: 2 })
})
