import type { Content } from '@libertad/domain'
import { expect, test } from 'vitest'
import {
  aCareJournal,
  at,
  basisFor,
  colleague,
  consentTo,
  idOf,
  other,
  own,
  received,
  referralTo,
} from './testing/a-care-journal.ts'
import { careModel } from './care-model.ts'

const [anna, bea, cleo, dora] = [1, 2, 3, 4].map(idOf) as [string, string, string, string]
const step = (due: string) => ({ step: 'referral', due }) as const

test('the first reason that holds says how urgent a case is, and the most urgent stands first', () => {
  const { write, moment } = aCareJournal()
  const people = {
    danger: { needs: ['safety'] },
    child: { ageBand: '9-17' },
    medical: { needs: ['medical'] },
    no_next_step: {},
    overdue: { due: '2018-04-05' },
    due_soon: { due: '2018-04-08' },
    ordinary: { due: '2018-05-01' },
    closed: { needs: ['safety'], closed: true },
  } as const
  for (const [at_, [, given]] of Object.entries(people).toReversed().entries()) {
    const id = idOf(at_ + 10)
    const { ageBand, needs, due, closed } = {
      ...{
        ageBand: received.ageBand,
        needs: undefined,
        due: '2018-05-01' as string | undefined,
        closed: false,
      },
      ...given,
    }
    write('case.received', id, { ...received, ageBand })
    if (needs) write('case.needs_recorded', id, { needs: [...needs], met: [] })
    if (due !== undefined && given !== people.no_next_step) write('case.next_step_set', id, step(due))
    if (closed) write('case.closed', id, { reason: 'completed', at })
  }
  expect(careModel(moment()).cases.map(({ urgency }) => urgency)).toEqual(Object.keys(people))
})

test('a need that was met is no reason any more', () => {
  const { write, moment } = aCareJournal()
  write('case.received', anna, received)
  write('case.needs_recorded', anna, { needs: ['safety', 'medical'], met: ['safety'] })
  expect(careModel(moment()).cases[0]!.urgency).toBe('medical')
})

test('only people of one’s own agency are cases; what others own is not among them', () => {
  const { write, moment } = aCareJournal()
  write('case.received', anna, received)
  write('case.received', bea, received, { agency: other })
  expect(careModel(moment()).cases.map(({ id }) => id)).toEqual([anna])
})

test('a referral belongs to the person of its consent, and late answers make her case wait for nobody', () => {
  const { write, moment } = aCareJournal()
  write('case.received', anna, received)
  write('case.next_step_set', anna, step('2018-05-01'))
  write('consent.recorded', cleo, consentTo(anna, other))
  write('referral.sent', dora, referralTo(other, cleo))
  const [line] = careModel(moment()).cases
  expect(line!.referrals).toMatchObject([
    { id: dora, direction: 'sent', otherName: `Name of ${other}`, case: anna, due: undefined },
  ])
  expect(line!.urgency).toBe('ordinary')
  const late = careModel(moment({ at: '2018-04-07T15:00:01.000Z' }))
  expect(late.cases[0]).toMatchObject({ urgency: 'unanswered_late', referrals: [{ due: 'unanswered_late' }] })
})

test('a received referral is a line without a case until one is opened for it', () => {
  const { write, moment } = aCareJournal()
  write('referral.sent', dora, referralTo(own, cleo), { agency: other })
  expect(careModel(moment()).referrals).toMatchObject([{ direction: 'received', case: undefined }])
  write('case.received', anna, { ...received, referral: dora })
  expect(careModel(moment()).referrals).toMatchObject([{ direction: 'received', case: anna }])
})

test('the calendar holds what is due, soonest first, and nothing of whoever’s case was closed', () => {
  const { write, moment } = aCareJournal()
  write('case.received', anna, received)
  write('case.next_step_set', anna, step('2018-04-09'))
  const grounds = { status: 'presumed', reasons: ['own_account'], law: 'GY-CTP-1', differs: false } as const
  write('case.determined', anna, { ...grounds, reasons: ['own_account'], at })
  write('consent.recorded', cleo, consentTo(anna, other))
  write('referral.sent', dora, referralTo(other, cleo))
  write('case.received', bea, received)
  write('case.next_step_set', bea, step('2018-04-07'))
  write('case.closed', bea, { reason: 'completed', at })
  const { calendar, cases } = careModel(moment())
  const pseudonym = cases.find(({ id }) => id === anna)!.pseudonym
  expect(calendar.map(({ what, at: when }) => [what, when])).toEqual([
    ['answer', '2018-04-07T15:00:00.000Z'],
    // Days begin where she was met, four hours behind UTC.
    ['next_step', '2018-04-09T04:00:00.000Z'],
    ['reflection_ends', '2018-05-06T04:00:00.000Z'],
    ['consent_ends', '2018-07-01T04:00:00.000Z'],
  ])
  expect(new Set(calendar.map((line) => line.pseudonym))).toEqual(new Set([pseudonym]))
})

test('a claim waits for a second person, and never for the one who made it', () => {
  const { write, moment } = aCareJournal()
  write('case.received', anna, received)
  write('legal_basis.claimed', idOf(20), basisFor(anna))
  write('legal_basis.claimed', idOf(21), basisFor(anna), { actor: colleague })
  expect(careModel(moment()).toSecond.map(({ id }) => id)).toEqual([idOf(21)])
  expect(careModel(moment({ at: '2018-04-09T00:00:00.000Z' })).toSecond).toEqual([])
  write('legal_basis.seconded', idOf(21), { agrees: true })
  const { toSecond, cases } = careModel(moment())
  expect(toSecond).toEqual([])
  expect(cases[0]!.urgency).toBe('danger')
})

test('what is sealed is a line with every reading, and a name only while it is open', () => {
  const { write, moment } = aCareJournal()
  write('case.received', anna, received)
  const sealed: Content<'sealed.written'> = {
    ...{ handling: 'own_agency', reviewOn: '2030-01-01', thing: 'identity', about: anna },
    ...{ key: 'k'.repeat(43), content: 'c'.repeat(43) },
  }
  write('sealed.written', idOf(30), sealed)
  write('sealed.opened', idOf(30), { ground: 'medical_care', at }, { actor: colleague })
  const [closed] = careModel(moment()).cases
  expect(closed!.sealed).toMatchObject([
    { thing: 'identity', erased: false, openings: [{ ground: 'medical_care', at }] },
  ])
  expect(closed!.calledBy).toBeUndefined()
  expect(careModel(moment({ names: new Map([[anna, 'Marisol']]) })).cases[0]!.calledBy).toBe('Marisol')
})
