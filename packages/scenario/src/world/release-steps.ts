import type { Plan } from '../plan/plan.ts'
import type { Cast } from './cast.ts'
import type { Random } from '../random.ts'
import { localTime, type Step } from './step.ts'

/**
 * On the last evening, when pairs were looked at for the last time, communications prepares the figures for the public,
 * and the coordinator signs them on another device.
 */
export function releaseSteps(plan: Plan, cast: Cast, random: Random): Step[] {
  const { communications, founder, cellAgency, operation, countries } = cast
  const ends = localTime(plan.lastDay, 24, plan.zone)
  const [release, audience] = [random.uuid(), random.uuid()]
  const leads = countries.flatMap(({ lead, secondLead }) => [lead, ...(secondLead ? [secondLead] : [])])
  const of = { release, audience, agency: cellAgency.id }
  return [
    {
      ...{ at: ends - 1_000, device: communications.device, writes: [], sends: true },
      deeds: [{ deed: 'prepare_release', ...of, operation, after: leads.map(({ device }) => device.id) }],
    },
    // At once: nobody else is asked to sign it in the meantime.
    {
      ...{ at: ends - 500, device: founder.device, writes: [], sends: true },
      deeds: [{ deed: 'sign_release', ...of }],
    },
  ]
}
