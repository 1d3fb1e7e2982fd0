import type { Participant } from '@libertad/participant'
import { bookDiffers } from './book-differs.ts'
import type { AtRest } from './settle.ts'
import type { Truth } from './truth.ts'

/**
 * Each device has exactly the entries of its person's audiences, all verified. One whose right ended keeps what it
 * fetched before, and nothing later. One that is out has nothing it never might have had.
 */
export function readersHold(truth: Truth, devices: AtRest[]): string[] {
  return devices.flatMap(({ device: { seat }, participant, trouble }, place) => {
    const out = truth.standing(seat.device) !== 'in'
    const wrong = heldWrongly(truth, seat.person, participant, out)
    const { notVerified, waiting } = participant.outbox()
    for (const { id, code } of notVerified) wrong.push(`entry ${id} did not verify: ${code}`)
    if (!out) {
      if (trouble) wrong.push(`its exchange ends with ${trouble.refused} ${trouble.at ?? ''}`)
      if (waiting > 0) wrong.push(`${waiting} entries still wait`)
      wrong.push(
        ...missing(truth, seat.person, participant),
        ...bookDiffers(truth, participant.who, (id) => truth.readsNow(seat.person, id)),
      )
    }
    return wrong.map((what) => `device ${place}: ${what}`)
  })
}

function heldWrongly(truth: Truth, person: string, participant: Participant, out: boolean): string[] {
  const wrong: string[] = []
  for (const { id, number, header, body } of participant.entries()) {
    const known = truth.byId.get(id)
    if (!known) {
      if (number !== undefined) wrong.push(`entry ${id} has a number and is not in the journal`)
      continue
    }
    if (number !== undefined && number !== known.number)
      wrong.push(`entry ${id} has number ${number}, not ${known.number}`)
    const reads = truth.readsNow(person, header.audience)
    if (!out && reads && known.body === undefined && body !== undefined)
      wrong.push(`the erased body of ${id} is still there`)
    if (!reads && !truth.couldOnceRead(person, header.audience, known.number))
      wrong.push(`entry ${id} was never hers to read`)
  }
  return wrong
}

function missing(truth: Truth, person: string, participant: Participant): string[] {
  const held = new Map([...participant.entries()].map((entry) => [entry.id, entry]))
  const wrong: string[] = []
  for (const { id, number, header } of truth.entries) {
    if (!truth.readsNow(person, header.audience)) continue
    if (held.get(id)?.number !== number)
      wrong.push(`entry ${id} (${header.kind}, number ${number}) is missing`)
    held.delete(id)
  }
  // What waits is said apart; what was refused is set aside and must not be shown as true.
  const aside = new Set(participant.outbox().needsAttention.map((item) => item.id))
  for (const id of held.keys()) if (aside.has(id)) wrong.push(`entry ${id} was refused and is still shown`)
  return wrong
}
