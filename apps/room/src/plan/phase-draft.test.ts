import { expect, test } from 'vitest'
import type { OperationView } from '../model/view-model.ts'
import { madeMove, madePhase, openPhases, withPhase } from './phase-draft.ts'

const operation: OperationView = {
  ...{
    id: 'o',
    name: 'Operation',
    firstDay: '2027-02-08',
    lastDay: '2027-02-14',
    zone: 'UTC',
    objectives: [],
  },
}
const draft = { code: 'training' as const, starts: '2026-05-04', ends: '2026-12-18' }
const phase = { id: 'p', ...draft }

test('a phase is planned with its days, and one of a single day is a phase', () => {
  expect(madePhase(draft)).toEqual({ right: true, write: { kind: 'phase.planned', content: draft } })
  expect(madePhase({ ...draft, ends: draft.starts }).right).toBe(true)
})

test('not without its code and days, nor with an end before its start', () => {
  expect(madePhase({ code: '', starts: '', ends: '' })).toEqual({
    right: false,
    mistakes: { code: 'needed', starts: 'needed', ends: 'needed' },
  })
  expect(madePhase({ ...draft, ends: '2026-05-03' })).toEqual({
    right: false,
    mistakes: { ends: 'day_order' },
  })
})

test('a move says only the day that moves, and none is no move', () => {
  expect(madeMove(phase, { ...draft, ends: '2027-01-15' })).toEqual({
    right: true,
    write: { kind: 'phase.moved', subject: 'p', content: { ends: '2027-01-15' } },
  })
  expect(madeMove(phase, draft)).toEqual({ right: false, mistakes: { starts: 'unchanged' } })
})

test('proposes the action days, and nothing over days that were typed', () => {
  const open = { code: '' as const, starts: '', ends: '' }
  expect(withPhase(open, 'action', operation)).toEqual({
    ...{ code: 'action', starts: '2027-02-08', ends: '2027-02-14' },
  })
  expect(withPhase(draft, 'action', operation)).toEqual({ ...draft, code: 'action' })
  expect(withPhase(open, 'care', operation)).toEqual({ ...open, code: 'care' })
})

test('offers the phases that are not planned yet', () => {
  expect(openPhases([phase])).toEqual(['partnership', 'intelligence', 'care', 'action', 'review'])
})
