import type { SubjectKnown } from '@libertad/domain'
import type { AnsweredBefore, KeptHead } from '../../apps/hub/src/journal/ledger.ts'
import { takeBack, type Undo } from './undo.ts'
import { whoTables, type WhoRows, type WhoTables } from './who-tables.ts'

export interface OperationRow extends NonNullable<WhoRows['operation']> {
  number: number
  chain: string
  who_version: number
  head: KeptHead | undefined
}

export interface ParcelRow extends AnsweredBefore {
  root: string
  device: string
  person: string
  firstSequence: number
  statement: string
  deviceSignature: string
  actorSignature: string | null
  leaves: Buffer
}

export interface JournalRow {
  number: number
  id: string
  subject: string
  audience: string
  root: string
  place: number
  received_at: Date
  chain: string
  header: string
  body: string | null
}

/** A hub's database in memory. It outlives every process of the hub. */
export interface Store {
  operation: OperationRow | undefined
  who: WhoTables
  parcels: Map<string, ParcelRow>
  subjects: Map<string, SubjectKnown>
  /** In the order of their numbers. */
  journal: JournalRow[]
  byId: Map<string, JournalRow>
  byAudience: Map<string, JournalRow[]>
  /** True while a transaction has changed something that is not committed: nobody else may look then. */
  isHalfChanged(): boolean
  begin(): Undo
  commit(undo: Undo): void
  rollBack(undo: Undo): void
  copy(): Store
}

type Tables = Omit<Store, 'begin' | 'commit' | 'rollBack' | 'copy' | 'isHalfChanged'>

export function emptyStore(): Store {
  return storeOf({
    ...{ operation: undefined, who: whoTables(), parcels: new Map(), subjects: new Map() },
    ...{ journal: [], byId: new Map(), byAudience: new Map() },
  })
}

function storeOf(tables: Tables): Store {
  let underWay: Undo = []
  return {
    ...tables,
    isHalfChanged: () => underWay.length > 0,
    begin: () => (underWay = []),
    commit: (undo) => void undo.splice(0),
    rollBack: takeBack,
    copy() {
      const { operation, who, parcels, subjects, journal, byId, byAudience } = this
      return storeOf({
        ...{ operation, who: who.copy(), parcels: new Map(parcels), subjects: new Map(subjects) },
        ...{ journal: [...journal], byId: new Map(byId) },
        byAudience: new Map([...byAudience].map(([id, rows]) => [id, [...rows]])),
      })
    },
  }
}
