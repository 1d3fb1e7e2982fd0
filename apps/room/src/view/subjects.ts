import {
  fold,
  foldArrest,
  foldCharge,
  foldCheck,
  foldConsent,
  foldCountry,
  foldJudgement,
  foldLead,
  foldLegalBasis,
  foldOperation,
  foldPersonMet,
  foldPhase,
  foldReferral,
  foldRelease,
  foldSealed,
  foldSeizure,
  foldService,
  foldSite,
  foldSuspect,
  foldTraining,
  foldVisit,
  kindOf,
  type Entry,
  type Reducer,
} from '@libertad/domain'

const reducers = {
  operation: foldOperation,
  country: foldCountry,
  phase: foldPhase,
  training: foldTraining,
  site: foldSite,
  lead: foldLead,
  visit: foldVisit,
  person_met: foldPersonMet,
  case: foldPersonMet,
  consent: foldConsent,
  legal_basis: foldLegalBasis,
  referral: foldReferral,
  sealed: foldSealed,
  service: foldService,
  suspect: foldSuspect,
  arrest: foldArrest,
  charge: foldCharge,
  seizure: foldSeizure,
  check: foldCheck,
  judgement: foldJudgement,
  settlement: foldJudgement,
  release: foldRelease,
}

export type FoldedType = keyof typeof reducers
type StateOf<Type extends FoldedType> = (typeof reducers)[Type] extends Reducer<infer State> ? State : never

export interface Subject<State> {
  state: State
  entries: Entry[]
  /** When the hub took its newest entry. */
  heardAt: string | undefined
}

/** Every subject as it was known at one moment. */
export interface Subjects {
  all<Type extends FoldedType>(type: Type): Subject<StateOf<Type>>[]
  get<Type extends FoldedType>(type: Type, id: string): Subject<StateOf<Type>> | undefined
  /** Entries known at the moment, in the hub's order; own waiting ones last. */
  entries: Entry[]
}

// Each subject is folded by the reducer of its own type: the table's keys say so, its values' union cannot.
const reducerOf = (type: FoldedType) => reducers[type] as unknown as Reducer<unknown>

interface Line {
  entries: Entry[]
  /** The state after so many of them. */
  folded: Map<number, Subject<unknown> | undefined>
}

/**
 * Keeps the entries of a journal by subject and folds each subject as of any moment. A moment takes what the hub had
 * taken until then; no moment takes everything, own waiting entries included. Folds are kept until an entry of the
 * subject comes, so that moving in time folds only what changed.
 */
export function subjectBook() {
  const lines = new Map<string, Line>()
  const types = new Map<string, Set<string>>()
  const known = new Map<string, Entry>()
  let ordered: Entry[] = []

  return {
    /** Takes the journal as it is now; only what is new in it, or no longer, costs. */
    take(entries: Iterable<Entry>): void {
      let changed = false
      const here = new Set<string>()
      for (const entry of entries) {
        here.add(entry.id)
        if (known.get(entry.id) === entry) continue
        changed = true
        known.set(entry.id, entry)
        addToLine(entry)
      }
      // What the hub refused is no longer in the journal.
      for (const gone of known.size > here.size ? [...known.values()] : []) {
        if (here.has(gone.id)) continue
        changed = true
        known.delete(gone.id)
        takeFromLine(gone)
      }
      if (changed) ordered = [...known.values()].sort(byNumber)
    },
    at(moment: string | undefined): Subjects {
      const subjectAt = (id: string, reducer: Reducer<unknown>) => {
        const line = lines.get(id)!
        const count = moment === undefined ? line.entries.length : countUntil(line.entries, moment)
        if (!line.folded.has(count))
          line.folded.set(count, foldSubject(line.entries.slice(0, count), reducer))
        return line.folded.get(count)
      }
      return {
        all: <Type extends FoldedType>(type: Type) =>
          [...(types.get(type) ?? [])].flatMap((id) => {
            const subject = subjectAt(id, reducerOf(type))
            return subject ? [subject as Subject<StateOf<Type>>] : []
          }),
        get: <Type extends FoldedType>(type: Type, id: string) =>
          types.get(type)?.has(id)
            ? (subjectAt(id, reducerOf(type)) as Subject<StateOf<Type>> | undefined)
            : undefined,
        entries: moment === undefined ? ordered : ordered.slice(0, countUntil(ordered, moment)),
      }
    },
  }

  function takeFromLine({ id, header }: Entry): void {
    const line = lines.get(header.subject)!
    line.entries = line.entries.filter((entry) => entry.id !== id)
    line.folded = new Map()
  }

  function addToLine(entry: Entry): void {
    const { subject, kind } = entry.header
    const type = kindOf(kind)?.subject
    const line = lines.get(subject) ?? { entries: [], folded: new Map<number, undefined>() }
    line.entries = [...line.entries.filter(({ id }) => id !== entry.id), entry].sort(byNumber)
    line.folded = new Map()
    lines.set(subject, line)
    if (type === undefined || type === 'any') return
    const ids = types.get(type)
    if (ids) ids.add(subject)
    else types.set(type, new Set([subject]))
  }
}

function foldSubject(entries: Entry[], reducer: Reducer<unknown>): Subject<unknown> | undefined {
  if (entries.length === 0) return undefined
  const { state } = fold(entries, reducer)
  return state === undefined ? undefined : { state, entries, heardAt: entries.findLast(heard)?.receivedAt }
}

const heard = (entry: Entry) => entry.receivedAt !== undefined
const byNumber = (one: Entry, other: Entry) => (one.number ?? Infinity) - (other.number ?? Infinity) || 0

/** How many of the entries, which are in the hub's order, the hub had taken at a moment. */
function countUntil(entries: Entry[], moment: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { receivedAt } = entries[middle]!
    if (receivedAt !== undefined && receivedAt <= moment) low = middle + 1
    else high = middle
  }
  return low
}
