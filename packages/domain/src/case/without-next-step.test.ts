import { describe, expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { entryOf, type Told } from '../testing/histories.ts'
import { met, sent } from '../testing/told.ts'
import { foldPersonMet } from './fold-person-met.ts'
import { foldReferral } from './fold-referral.ts'
import type { Referral } from './referral.ts'
import { withoutNextStep } from './without-next-step.ts'

const inOrder = (told: Told[]) => told.map((one, at) => entryOf(`${at}`, one, at === 0 ? [] : [`${at - 1}`]))
const opens: Told = { kind: 'person_met.recorded', says: met }
const next = (due: string, referral?: string): Told => ({
  ...{ kind: 'person_met.next_step_set' },
  says: { step: 'referral', due, ...(referral ? { referral } : {}) },
})
const closed: Told = { kind: 'person_met.closed', says: { reason: 'completed', at: met.metAt } }
const reopened: Told = { kind: 'person_met.reopened', says: { at: met.metAt } }
const person = (...told: Told[]) => fold(inOrder([opens, ...told]), foldPersonMet).state!

const accepted: Told = { kind: 'referral.accepted', says: { at: '2018-04-06T16:00:00.000Z' }, of: 'shelter' }
const arrived: Told = {
  ...{ kind: 'referral.handed_over', of: 'shelter' },
  says: {
    ...{ at: '2018-04-07T10:00:00.000Z', arrived: 'yes', knowsSheMayLeave: 'yes', hasHerPapers: 'yes' },
    with: 'officer',
  },
}
const ended: Told = { kind: 'referral.ended', says: { at: met.metAt, reason: 'she_left' }, of: 'shelter' }
const referral = (id: string, ...told: Told[]): Referral => ({
  ...fold(inOrder([{ kind: 'referral.sent', says: sent }, ...told]), foldReferral).state!,
  id,
})

/** Noon of a day at her place, four hours behind UTC. */
const noon = (day: string) => `${day}T16:00:00.000Z`

test('somebody for whom nothing was said is without a next step, until a day is said', () => {
  expect(withoutNextStep(person(), [], noon('2018-04-05'))).toBe(true)
  expect(withoutNextStep(person(next('2018-04-08')), [], noon('2018-04-05'))).toBe(false)
})

test('a step is forgotten more than a day after its day, as the days are where she is', () => {
  const waits = person(next('2018-04-08'))
  expect(withoutNextStep(waits, [], noon('2018-04-09'))).toBe(false)
  expect(withoutNextStep(waits, [], '2018-04-10T03:59:59.999Z')).toBe(false)
  expect(withoutNextStep(waits, [], '2018-04-10T04:00:00.000Z')).toBe(true)
})

test('a closed case waits for nobody, and a reopened one does again', () => {
  expect(withoutNextStep(person(closed), [], noon('2018-04-10'))).toBe(false)
  expect(withoutNextStep(person(closed, reopened), [], noon('2018-04-10'))).toBe(true)
})

describe('a referral that one of her steps named', () => {
  const hers = person(next('2018-04-05', 'hers'))

  test.each([
    ['unanswered promises nothing', referral('hers'), '2018-04-07', true],
    ['accepted promises the handover', referral('hers', accepted), '2018-04-08', false],
    ['accepted and never handed over is forgotten', referral('hers', accepted), '2018-04-09', true],
    ['handed over promises a follow-up', referral('hers', accepted, arrived), '2018-05-08', false],
    ['whose follow-up never came is forgotten', referral('hers', accepted, arrived), '2018-05-09', true],
    ['that ended promises nothing', referral('hers', accepted, arrived, ended), '2018-04-20', true],
    ['of somebody else is not hers', referral('another', accepted, arrived), '2018-04-20', true],
  ])('%s', (_name, one, day, without) => {
    expect(withoutNextStep(hers, [one], noon(day))).toBe(without)
  })
})
