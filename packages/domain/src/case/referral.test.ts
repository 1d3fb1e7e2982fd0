import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { needsAPerson, settled } from '../journal/settled.ts'
import { entryOf, histories, type Told } from '../testing/histories.ts'
import { sent } from '../testing/told.ts'
import { foldReferral } from './fold-referral.ts'

const opens: Told = { kind: 'referral.sent', says: sent }
const at = '2018-04-05T16:00:00.000Z'
const agencies = ['ours', 'shelter', 'a third'] as const
const accepted = (of: string): Told => ({ kind: 'referral.accepted', says: { at }, of })
const declined = (of: string): Told => ({ kind: 'referral.declined', says: { at, reason: 'no_place' }, of })
const taken = (of: string, unread?: 'erased' | 'newer'): Told => ({
  ...{ kind: 'referral.withdrawn', says: { at }, of, unread },
})
const chosen = (takes: string, of: string): Told => ({
  ...{ kind: 'referral.chosen', says: { about: 'answer', between: ['b', 'c'], takes }, of },
})

const by = fc.constantFrom(...agencies)
const steps: fc.Arbitrary<Told> = by.chain((of) =>
  fc.constantFrom<Told>(
    ...[accepted(of), declined(of), taken(of), taken(of, 'erased'), taken(of, 'newer')],
    { kind: 'referral.escalated', says: { at }, of },
    { kind: 'referral.service_given', says: { at, service: 'food' }, of },
    { kind: 'referral.followed_up', says: { at, month: 1, state: 'safe' }, of },
    { kind: 'referral.receipted', says: { held: 'destroyed' }, of },
    { kind: 'referral.ended', says: { at, reason: 'she_left' }, of },
  ),
)
const isAnswer = ({ kind }: Told) => kind === 'referral.accepted' || kind === 'referral.declined'

test('in any order, each agency says its own part and a third one nothing', () => {
  fc.assert(
    fc.property(
      histories(opens, steps, (step) => step),
      ({ came, written }) => {
        const { state } = fold(came, foldReferral)
        const { answer, escalations, services, followUps, receipts, ended, withdrawn } = state!
        const of = (agency: string, kind: Told['kind']) =>
          written.filter(({ step }) => step.kind === kind && step.of === agency).map(({ id }) => id)
        const ids = (said: { entry: string }[]) => said.map(({ entry }) => entry).toSorted()
        expect(ids(escalations)).toEqual(of('ours', 'referral.escalated').toSorted())
        expect(ids(services)).toEqual(of('shelter', 'referral.service_given').toSorted())
        expect(ids(followUps)).toEqual(of('shelter', 'referral.followed_up').toSorted())
        expect(ids(receipts)).toEqual(of('shelter', 'referral.receipted').toSorted())
        // Only the asked agency answers, and only whoever knew of an answer replaces it.
        const answers = written.filter(({ step }) => isAnswer(step) && step.of === 'shelter')
        const stands = answers.filter(({ id }) => !answers.some((later) => later.knew(id)))
        expect(ids(answer?.versions ?? [])).toEqual(ids(stands.map(({ id }) => ({ entry: id }))))
        const either = (kind: Told['kind']) => of('ours', kind).length + of('shelter', kind).length > 0
        expect(ended !== undefined).toBe(either('referral.ended'))
        expect(withdrawn !== undefined).toBe(either('referral.withdrawn'))
      },
    ),
  )
})

describe('two answers made unknowingly', () => {
  const both = [
    ...[
      entryOf('a', opens),
      entryOf('b', accepted('shelter'), ['a']),
      entryOf('c', declined('shelter'), ['a']),
    ],
  ]
  const after = (takes: string, of: string) =>
    fold([...both, entryOf('d', chosen(takes, of), ['b', 'c'])], foldReferral).state!

  test('both stay until somebody there chooses', () => {
    const { answer } = fold(both, foldReferral).state!
    expect(needsAPerson(answer)).toBe(true)
    expect(settled(after('c', 'shelter').answer)?.value).toEqual({
      answer: 'declined',
      at,
      reason: 'no_place',
    })
    expect(settled(after('b', 'shelter').answer)?.value).toEqual({ answer: 'accepted', at })
  })

  test.each(['ours', 'a third'])('are not chosen between by %s', (agency) => {
    expect(needsAPerson(after('b', agency).answer)).toBe(true)
  })
})
