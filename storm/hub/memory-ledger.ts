import { DatabaseTrouble } from '../../apps/hub/src/database/database.ts'
import type { Judged } from '../../apps/hub/src/journal/judge-parcel.ts'
import {
  SubjectCollision,
  type CheckedParcel,
  type Ledger,
  type LedgerTransaction,
} from '../../apps/hub/src/journal/ledger.ts'
import { endsSomething, whoFacts } from '../../apps/hub/src/operations/who-facts.ts'
import type { JournalRow, Store } from './store.ts'
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

type MayUse = (audience: string) => boolean

/** As PostgreSQL names what its policies and unique indexes forbid. */
const forbidden = () => new DatabaseTrouble('other', '42501')
const notUnique = () => new DatabaseTrouble('other', '23505')

function addSubjects(store: Store, undo: Undo, checked: CheckedParcel, judged: Judged, mayUse: MayUse): void {
  let added = 0
  for (const { id, type, owner, audience, ring } of judged.opened) {
    if (!mayUse(audience)) throw forbidden()
    if (store.subjects.has(id)) continue
    store.subjects.set(id, { id, type, owner, audience, ring })
    undo.push(() => store.subjects.delete(id))
    added++
  }
  if (added !== judged.opened.length) throw new SubjectCollision(checked.opened.statement.root)
}

function addEntries(
  store: Store,
  undo: Undo,
  { parcel, opened, person }: CheckedParcel,
  judged: Judged,
  receivedAt: string,
  mayUse: MayUse,
): void {
  const { statement, leaves } = opened
  const { root, device, first, size } = statement
  if (store.parcels.has(root)) throw notUnique()
  store.parcels.set(root, {
    ...{ root, device, person, firstSequence: first, statement: parcel.statement },
    ...{ deviceSignature: parcel.deviceSignature, actorSignature: parcel.actorSignature ?? null },
    ...{ leaves: Buffer.concat(leaves), firstNumber: judged.number - judged.taken.length + 1 },
    ...{ receivedAt, refused: judged.refused },
  })
  undo.push(() => store.parcels.delete(root))
  const received_at = new Date(receivedAt)
  for (const { entry, number, place, chain } of judged.taken) {
    const { subject, audience } = entry.header
    if (!mayUse(audience)) throw forbidden()
    if (store.byId.has(entry.id) || store.journal.length >= number) throw notUnique()
    const { headerText: header, bodyText: body } = entry
    const row = { number, id: entry.id, subject, audience, root, place, received_at, chain, header, body }
    addRow(store, undo, row)
    store.who.moveAudience(audience, number, undo)
  }
  if (store.who.isMember(person)) store.who.moveDevice(device, root, first + size, undo)
}

function addRow(store: Store, undo: Undo, row: JournalRow): void {
  const rows = store.byAudience.get(row.audience) ?? []
  store.byAudience.set(row.audience, rows)
  rows.push(row)
  store.journal.push(row)
  store.byId.set(row.id, row)
  undo.push(() => {
    rows.pop()
    store.journal.pop()
    store.byId.delete(row.id)
  })
}

function erase(store: Store, undo: Undo, subject: string, entries: string[], mayUse: MayUse): void {
  for (const id of entries) {
    const row = store.byId.get(id)
    if (!row || row.body === null || row.subject !== subject || !mayUse(row.audience)) continue
    replaceRow(store, row, { ...row, body: null })
    undo.push(() => replaceRow(store, store.byId.get(id)!, row))
  }
}

function replaceRow(store: Store, before: JournalRow, after: JournalRow): void {
  store.byId.set(after.id, after)
  store.journal[store.journal.indexOf(before)] = after
  const rows = store.byAudience.get(after.audience)!
  rows[rows.indexOf(before)] = after
}
