import { checkBody, nextSteps, urgentNeeds } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginNeeds,
  dueIn,
  missingNext,
  needsOf,
  needsTouched,
  nextStepOf,
  readNeeds,
  type NeedsDraft,
  type NeedsTouch,
} from './needs-draft.ts'

const now = Date.UTC(2018, 3, 5, 14, 30)
const need = fc.constantFrom(...urgentNeeds)
const touch: fc.Arbitrary<NeedsTouch> = fc.oneof(
  fc.record({ need, on: fc.boolean() }),
  fc.record({ met: need, on: fc.boolean() }),
  fc.record({ step: fc.constantFrom(...nextSteps) }),
  fc.record({ due: fc.constantFrom(...dueIn) }),
  fc.record({ at: fc.constantFrom('needs', 'next' as const) }),
)
const after = (from: NeedsDraft, touches: NeedsTouch[]) =>
  touches.reduce<NeedsDraft>((draft, one, at) => needsTouched(draft, one, now + at), from)
const begin = () => beginNeeds({ needs: ['medical'], needsMet: [] }, now)
const salt = 'AAAAAAAAAAAAAAAAAAAAAA'

test('a phone that is killed at any touch goes on with the same form', () => {
  fc.assert(
    fc.property(fc.array(touch), fc.array(touch), (before, later) => {
      const killed = after(begin(), before)
      expect(after(readNeeds(JSON.parse(JSON.stringify(killed)))!, later)).toEqual(after(killed, later))
    }),
  )
})

test('nothing is met that is not needed, and both are entries of their kinds', () => {
  fc.assert(
    fc.property(fc.array(touch), (touches) => {
      const draft = after(begin(), touches)
      expect(draft.met.every((one) => draft.needs.includes(one))).toBe(true)
      expect(checkBody('person_met.needs_recorded', 1, { salt, ...needsOf(draft) })).toEqual({ fits: true })
      const next = nextStepOf(draft, '2018-04-30')
      expect(next === undefined).toBe(missingNext(draft) !== undefined)
      if (next) expect(checkBody('person_met.next_step_set', 1, { salt, ...next })).toEqual({ fits: true })
    }),
  )
})

test('a step is due on a day of the calendar, and whoever wants none needs no day', () => {
  const due = (touches: NeedsTouch[]) => nextStepOf(after(begin(), touches), '2018-04-30')
  expect(due([{ step: 'interview' }])).toBeUndefined()
  expect(due([{ step: 'interview' }, { due: 3 }])).toEqual({ step: 'interview', due: '2018-05-03' })
  expect(due([{ step: 'she_wants_none' }])).toEqual({ step: 'she_wants_none', due: '2018-04-30' })
})
