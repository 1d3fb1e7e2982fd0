import type { Ledger, LedgerTransaction } from '../../apps/hub/src/journal/ledger.ts'
import { endsSomething, whoFacts } from '../../apps/hub/src/operations/who-facts.ts'
import { addEntries, addSubjects, erase, forbidden } from './add-parcel.ts'
import type { Store } from './store.ts'
import type { Undo } from './undo.ts'

/** Where a transaction can be cut. Each may throw, or never come back. */
export interface CutPoints {
  /** Before the first statement. */
  begins(): Promise<void>
  /** At each statement; the transaction's changes are taken back first when it is cut here. */
  statement(takeBack: () => void): Promise<void>
  /** After the commit, before anybody is told of it. */
  committed(): Promise<void>
}

/** The hub's journal in memory, with its database's rules: who may see and add what, and what must be unique. */
export function memoryLedger(store: Store, cut: CutPoints): Ledger {
  return {
    async inTurn(_operation, _person, work) {
      await cut.begins()
      const undo = store.begin()
      let result
      try {
        result = await work(transaction(store, undo, () => cut.statement(() => store.rollBack(undo))))
      } catch (error) {
        store.rollBack(undo)
        throw error
      }
      store.commit(undo)
      await cut.committed()
      return result
    },
  }
}

function transaction(store: Store, undo: Undo, statement: () => Promise<void>): LedgerTransaction {
  let reader = ''
  const mayUse = (audience: string) => store.who.audiencesOf(reader).has(audience)
  return {
    async bind(person) {
      reader = person
    },
    async operation(id) {
      await statement()
      const row = store.operation
      if (row?.id !== id || !store.who.isMember(reader)) return undefined
      return { number: row.number, chain: row.chain, whoVersion: row.who_version }
    },
    async knowledge({ opened: { statement: said, entries } }) {
      await statement()
      const parcel = store.parcels.get(said.root)
      const device = store.who.isMember(reader) ? store.who.device(said.device) : undefined
      const wanted = new Set(entries.map(({ header }) => header.subject))
      return {
        answered: parcel?.person === reader ? parcel : undefined,
        device: { lastRoot: device?.last_root ?? null, nextSequence: device?.next_sequence ?? 1 },
        subjects: [...wanted].flatMap((id) => {
          const subject = store.subjects.get(id)
          return subject && mayUse(subject.audience) ? [subject] : []
        }),
      }
    },
    async keepWho(operation, changed, founded, when) {
      if (when === 'after_entries' && !endsSomething(changed)) return
      await statement()
      const facts = whoFacts(operation, changed, founded, when === 'after_entries')
      for (const row of facts.operations) {
        undo.push(() => (store.operation = undefined))
        store.operation = { ...row, number: 0, who_version: 0, head: undefined }
      }
      store.who.keep(facts, undo)
    },
    async add(checked, judged, receivedAt) {
      await statement()
      addSubjects(store, undo, checked, judged, mayUse)
      addEntries(store, undo, checked, judged, receivedAt, mayUse)
      for (const { subject, entries } of judged.erased) erase(store, undo, subject, entries, mayUse)
      await statement()
    },
    async forward(operation, state, head) {
      await statement()
      const before = store.operation
      if (before?.id !== operation || !store.who.isMember(reader)) throw forbidden()
      undo.push(() => (store.operation = before))
      const { number, chain, whoVersion: who_version } = state
      store.operation = { ...before, number, chain, who_version, head }
    },
  }
}
