import { DatabaseTrouble } from '../../apps/hub/src/database/database.ts'
import type { Judged } from '../../apps/hub/src/journal/judge-parcel.ts'
import { SubjectCollision, type CheckedParcel } from '../../apps/hub/src/journal/ledger.ts'
import type { JournalRow, Store } from './store.ts'
import type { Undo } from './undo.ts'

export type MayUse = (audience: string) => boolean

/** As PostgreSQL names what its policies and unique indexes forbid. */
export const forbidden = () => new DatabaseTrouble('other', '42501')
const notUnique = () => new DatabaseTrouble('other', '23505')

export function addSubjects(
  store: Store,
  undo: Undo,
  checked: CheckedParcel,
  judged: Judged,
  mayUse: MayUse,
): void {
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

export function addEntries(
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

export function erase(store: Store, undo: Undo, subject: string, entries: string[], mayUse: MayUse): void {
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
