import { propose, type AnswerCode } from '@libertad/screening'
import { expect, test } from 'vitest'
import { ageOf, proposalOn, proposed } from './proposed.ts'

const answers: Record<string, AnswerCode> = {
  ...{ other_work: 'yes', other_pay: 'yes', papers_kept: 'yes', debt: 'yes', long_hours: 'yes' },
  ...{ little_pay: 'yes', threatened: 'no_answer' },
}
const screening = { kind: 'labour', age: 'adult', country: 'GY', answers, seen: ['debt_book'] } as const

test('what is kept of a proposal says what the rules said, and nothing that could be added up', () => {
  const whole = propose(screening)
  const { profile, proposal } = proposed(screening)
  expect(profile).toBe('adult_labour')
  expect(proposal).toMatchObject({ result: whole.result, act: true, means: true, purpose: true })
  expect(proposal.dimensions).toEqual([1, 4, 5])
  expect(proposal.because).toContain('debt_book')
  expect(proposal.because).not.toContain('threatened')
})

test('a kept conversation gives the same proposal again', () => {
  const { profile } = proposed(screening)
  const kept = {
    profile,
    said: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
    seen: [{ question: 'debt_book', answer: 'yes' as const }],
  }
  const person = { ageBand: '24-26', path: 'adult', country: 'GY' } as const
  expect(proposalOn(kept, person)).toEqual(propose(screening))
})

test('whoever is on the path for children is never rated as an adult', () => {
  expect(ageOf({ ageBand: '24-26', path: 'child' })).toBe('perhaps_child')
  expect(ageOf({ ageBand: '9-17', path: 'adult' })).toBe('child')
  expect(ageOf({ ageBand: 'unknown', path: 'adult' })).toBe('unknown')
  expect(ageOf({ ageBand: '48+', path: 'adult' })).toBe('adult')
})
