import {
  fold,
  foldCheck,
  foldLead,
  foldPersonMet,
  foldPhase,
  foldSite,
  kindOf,
  type Entry,
  type Reducer,
} from '@libertad/domain'
import type { AtRest } from './settle.ts'
import type { Truth } from './truth.ts'

const reducers: Record<string, Reducer<object>> = {
  site: foldSite as Reducer<object>,
  lead: foldLead as Reducer<object>,
  phase: foldPhase as Reducer<object>,
  check: foldCheck as Reducer<object>,
  person_met: foldPersonMet as Reducer<object>,
}

/** Each device folds every subject that its person reads to the state the journal folds to, and so all to the same. */
export function statesHold(truth: Truth, devices: AtRest[]): string[] {
  const subjects = new Map<string, { audience: string; reducer: Reducer<object>; entries: Entry[] }>()
  for (const entry of truth.entries) {
    const { subject, audience, kind } = entry.header
    const reducer = reducers[kindOf(kind)?.subject ?? '']
    if (reducer && !subjects.has(subject)) subjects.set(subject, { audience, reducer, entries: [] })
    subjects.get(subject)?.entries.push(entry)
  }
  const wrong: string[] = []
  for (const [id, { audience, reducer, entries }] of subjects) {
    // One entry folds to one state however it came.
    if (entries.length === 1) continue
    const expected = JSON.stringify(fold(entries, reducer))
    for (const [place, { device, participant }] of devices.entries()) {
      const { seat } = device
      if (truth.standing(seat.device) !== 'in' || !truth.readsNow(seat.person, audience)) continue
      if (JSON.stringify(fold(participant.entriesOf(id), reducer)) !== expected)
        wrong.push(`device ${place}: subject ${id} folds to another state`)
    }
  }
  return wrong
}
