import { rolesTowards, statementsOf } from '@libertad/domain'
import { sha256 } from '@libertad/browser'
import { fingerprint } from '@libertad/sealing'
import type { KeysModel, MemberLine, OfferLine } from '../model/care-model.ts'
import { couldRead } from './could-read.ts'
import type { KeysMoment } from './keys-now.ts'

/** Digits of a key that its owner reads aloud from his own screen. */
export const checkOf = (recipient: string): string[] => fingerprint(sha256, recipient).groups

const named = ({ book, labels, me }: KeysMoment, id: string, device: string) => {
  const person = book.people.get(id)
  return {
    ...{ person: id, workName: person?.workName ?? '?', device, deviceLabel: labels.get(device) ?? '?' },
    roles: person ? rolesTowards(person, me.agency) : [],
  }
}

const isHere = ({ book, me }: KeysMoment, id: string) => {
  const person = book.people.get(id)
  return person !== undefined && person.agency === me.agency && rolesTowards(person, me.agency).length > 0
}

/** Keys of this agency's members as its root certified them: who reads, whose key ended, and who left. */
export function memberLines(moment: KeysMoment): MemberLine[] {
  const { now, book, subjects, me, saidAt } = moment
  const read = couldRead(book, subjects)
  const lines = new Map<string, MemberLine>()
  const mine = statementsOf(now.statements, 'person.key_certified').filter((s) => s.agency === me.agency)
  for (const { subject, body, entry } of mine) {
    const person = book.people.get(subject)
    const holds = now.certified.some((key) => key.person === subject && key.recipient === body.recipient)
    const key = `${subject} ${body.recipient}`
    lines.set(key, {
      ...{ ...named(moment, subject, body.device), recipient: body.recipient },
      state: holds ? (isHere(moment, subject) ? 'certified' : 'left') : 'ended',
      since: lines.get(key)?.since ?? saidAt(entry),
      couldRead: person ? read(person) : 0,
    })
  }
  return [...lines.values()].sort((one, other) => one.workName.localeCompare(other.workName))
}

/** Keys that members' devices offered and that nobody certified or ended. */
export function offerLines(moment: KeysMoment): OfferLine[] {
  const { now, book, me, saidAt } = moment
  const decided = new Set(
    [
      ...statementsOf(now.statements, 'person.key_certified'),
      ...statementsOf(now.statements, 'person.key_ended'),
    ].map(({ subject, body }) => `${subject} ${body.recipient}`),
  )
  const found = new Map<string, OfferLine>()
  for (const { subject, device, body, entry } of statementsOf(now.statements, 'person.key_offered')) {
    const { recipient } = body
    const revoked = book.devices.get(device)?.revoked !== undefined
    const isDecided = decided.has(`${subject} ${recipient}`)
    if (book.people.get(subject)?.agency !== me.agency || revoked || isDecided || !isHere(moment, subject))
      continue
    found.set(recipient, {
      ...{ ...named(moment, subject, device), recipient, check: checkOf(recipient), at: saidAt(entry) },
    })
  }
  return [...found.values()]
}

/** People who hold the present epoch and should not any more: they left, or their last key was ended. */
export function leftWithEpoch(moment: KeysMoment): KeysModel['leftWithEpoch'] {
  const { now, book, subjects, me, saidAt } = moment
  const holders = [
    ...statementsOf(now.statements, 'agency.epoch_begun'),
    ...statementsOf(now.statements, 'agency.epoch_shared'),
  ]
    .filter(({ subject, body }) => subject === me.agency && body.epoch === now.epoch)
    .flatMap((statement) => statement.body.members.map((person) => ({ person, at: statement.number })))
  const ends = statementsOf(now.statements, 'person.key_ended')
  const found = new Map<string, { workName: string; leftAt: string }>()
  for (const { person, at } of holders) {
    const end = ends.findLast(({ subject }) => subject === person)
    const endedSince = end !== undefined && (end.number ?? Infinity) > (at ?? Infinity)
    if (isHere(moment, person) && !endedSince) continue
    const left = subjects.entries.findLast(
      ({ header }) => header.subject === person && header.kind === 'person.left',
    )
    found.set(person, {
      workName: book.people.get(person)?.workName ?? '?',
      leftAt: end ? saidAt(end.entry) : left ? saidAt(left.id) : '',
    })
  }
  return [...found.values()]
}
