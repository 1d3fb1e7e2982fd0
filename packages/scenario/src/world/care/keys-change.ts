import { dayAfter } from '../../plan/days.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Cast, CastPerson } from '../cast.ts'
import { localTime, writing, type Step, type Writing } from '../step.ts'
import { spareOfficer } from './keys-come-to-be.ts'

/**
 * In the week a phone is lost and somebody leaves. Each time the key ends first, and what is sealed from then on is
 * sealed to a new epoch that the lost phone, or who left, was never given.
 */
export function keysChange(plan: Plan, cast: Cast): Step[] {
  const { seat } = cast
  const morning = (day: number) => {
    const wished = dayAfter(plan.firstDay, day)
    return localTime(wished < plan.lastDay ? wished : plan.lastDay, 10.5, seat.zone)
  }
  const spare = spareOfficer(seat)
  const { leaver } = seat
  return [
    ...(spare ? phoneLost(cast, spare, morning(1)) : []),
    ...(leaver ? memberLeaves(cast, leaver, morning(2)) : []),
  ]
}

function phoneLost({ registry, seat }: Cast, { device, agency }: CastPerson, at: number): Step[] {
  const revoked = writing('device.revoked', device.id, { audience: registry, agency }, { reason: 'lost' })
  return [
    {
      ...{ at, device: seat.lead.device, writes: [revoked], sends: true },
      deeds: [{ deed: 'end_key', agency, device, reason: 'lost', epoch: 'compromised' }],
    },
  ]
}

/** The coordinator writes down that somebody left: an NGO of two has nobody else who may. */
function memberLeaves(
  { registry, cellAgency, founder, seat }: Cast,
  { id, device, agency }: CastPerson,
  at: number,
): Step[] {
  const place = { audience: registry, agency: cellAgency.id }
  const writes: Writing[] = [
    writing('person.left', id, place, {}),
    writing('device.revoked', device.id, place, { reason: 'left' }),
  ]
  return [
    { at, device: founder.device, writes, sends: true },
    {
      ...{ at: at + 15 * 60_000, device: seat.caseWorker.device, writes: [], sends: true },
      deeds: [{ deed: 'end_key', agency, device, reason: 'left', epoch: 'member_left' }],
    },
  ]
}
