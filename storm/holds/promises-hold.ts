import { kindOf } from '@libertad/domain'
import type { Score, Saved } from '../score.ts'
import type { AtRest } from './settle.ts'
import type { Truth } from './truth.ts'

const day = 24 * 60 * 60 * 1000

/** What may be answered to somebody whose rights ended, or who builds on what was never taken. */
const afterAnEnd = new Set(['audience_not_yours', 'subject_unknown', 'agency_not_yours', 'role_may_not'])
const toTheUnlawful = new Set([...afterAnEnd, 'owner_only'])

/** Every entry that a device said it had saved is in the journal, or the device says why it is not. */
export function promisesHold(truth: Truth, { saved, heard }: Score, devices: AtRest[]): string[] {
  const wrong = sentAway(truth, heard, devices)
  for (const one of saved) {
    const { device, participant, trouble } = devices[one.by]!
    const says = (what: string) =>
      wrong.push(`device ${one.by}: the saved entry ${one.id} (${one.kind}) ${what}`)
    if (truth.byId.has(one.id)) {
      if (!one.lawful) says('is unlawful and was taken')
      continue
    }
    const refused = participant.outbox().needsAttention.find(({ id }) => id === one.id)?.code
    if (refused !== undefined) {
      if (!isExcused(truth, one, device.seat, refused)) says(`was refused for no reason: ${refused}`)
      continue
    }
    const why = { in: undefined, revoked: 'device_revoked', left: 'not_found' }[
      truth.standing(device.seat.device)
    ]
    if (!why || trouble?.refused !== why) says('is neither in the journal nor refused')
  }
  return wrong
}

/** After these a room gives up for good: nobody who belongs here may ever hear one. */
const forGood = new Set(['device_revoked', 'device_not_enrolled', 'request_signature_wrong', 'not_found'])

function sentAway(truth: Truth, heard: Score['heard'], devices: AtRest[]): string[] {
  return heard
    .filter(
      ({ by, refused }) => forGood.has(refused) && truth.standing(devices[by]!.device.seat.device) === 'in',
    )
    .map(({ by, refused }) => `device ${by}: it belongs here and was told ${refused}`)
}

function isExcused(truth: Truth, one: Saved, seat: AtRest['device']['seat'], code: string): boolean {
  const enrolledAt = Date.parse(truth.book.devices.get(seat.device)?.enrolled?.at ?? '')
  if (code === 'entry_before_enrolment') return one.claimedAt < enrolledAt - day + 1_000
  if (!one.lawful) return toTheUnlawful.has(code)
  const builtOnNothing = !truth.entries.some(
    ({ header }) => header.subject === one.subject && kindOf(header.kind)?.opens,
  )
  return afterAnEnd.has(code) && (builtOnNothing || lostARight(truth, seat.person))
}

function lostARight({ book }: Truth, person: string): boolean {
  const { memberships } = book.people.get(person)!
  if (memberships.some((m) => m.until !== undefined)) return true
  return [...book.audiences.values()].some(({ grants }) =>
    grants.some((g) => g.until !== undefined && memberships.some((m) => m.party === g.party)),
  )
}
