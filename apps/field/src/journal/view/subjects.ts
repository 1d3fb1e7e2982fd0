import {
  fold,
  foldAlert,
  foldArrest,
  foldConsent,
  foldLead,
  foldLegalBasis,
  foldOperation,
  foldPersonMet,
  foldReferral,
  foldSealed,
  foldSeizure,
  foldService,
  foldSite,
  foldSuspect,
  foldVisit,
  kindOf,
  type Entry,
  type Reducer,
} from '@libertad/domain'
import type { Participant } from '@libertad/participant'

const reducers = {
  ...{
    operation: foldOperation,
    site: foldSite,
    lead: foldLead,
    visit: foldVisit,
    person_met: foldPersonMet,
  },
  ...{
    suspect: foldSuspect,
    arrest: foldArrest,
    seizure: foldSeizure,
    alert: foldAlert,
    service: foldService,
  },
  ...{ consent: foldConsent, legal_basis: foldLegalBasis, referral: foldReferral, sealed: foldSealed },
}

export type FoldedType = keyof typeof reducers
type StateOf<Type extends FoldedType> = (typeof reducers)[Type] extends Reducer<infer State> ? State : never

export interface Subject<State> {
  state: State
  entries: Entry[]
}
export type SubjectOf<Type extends FoldedType> = Subject<StateOf<Type>>

/** Every subject of this phone's journal as it is now. */
export interface Subjects {
  all<Type extends FoldedType>(type: Type): SubjectOf<Type>[]
  get<Type extends FoldedType>(type: Type, id: string): SubjectOf<Type> | undefined
}

/** Folds each subject once for each state of its entries; what did not change is not folded again. */
export function subjectBook(participant: Pick<Participant, 'entries' | 'entriesOf' | 'version'>): Subjects {
  const folded = new Map<string, { entries: Entry[]; state: unknown }>()
  let listed: { version: number; types: Map<string, Set<string>> } | undefined

  function idsOf(type: FoldedType): Set<string> {
    const version = participant.version()
    if (listed?.version !== version) {
      const types = new Map<string, Set<string>>()
      for (const { header } of participant.entries()) {
        const kind = kindOf(header.kind)
        if (!kind?.opens) continue
        const ids = types.get(kind.subject)
        if (ids) ids.add(header.subject)
        else types.set(kind.subject, new Set([header.subject]))
      }
      listed = { version, types }
    }
    return listed.types.get(type) ?? new Set()
  }

  function get<Type extends FoldedType>(type: Type, id: string): SubjectOf<Type> | undefined {
    if (!idsOf(type).has(id)) return undefined
    const entries = participant.entriesOf(id)
    let known = folded.get(id)
    const same =
      known?.entries.length === entries.length && known.entries.every((one, at) => one === entries[at])
    if (!known || !same) {
      known = { entries, state: fold(entries, reducers[type] as unknown as Reducer<unknown>).state }
      folded.set(id, known)
    }
    return known.state === undefined ? undefined : (known as SubjectOf<Type>)
  }

  return { get, all: (type) => [...idsOf(type)].flatMap((id) => get(type, id) ?? []) }
}
