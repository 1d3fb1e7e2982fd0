import type { Plan } from '../plan/plan.ts'
import type { Cast } from './cast.ts'
import { localTime, type Step } from './step.ts'

const day = 86_400_000

/** Every evening of the action, and before it ends, whoever leads an agency looks at the pairs that the hub proposes. */
export function pairsLookedAt(plan: Plan, cast: Cast): Step[] {
  const ends = localTime(plan.lastDay, 24, plan.zone)
  return cast.countries.flatMap(({ zone, agency, second, lead, secondLead }, place) => {
    const leads = [
      { agency, by: lead },
      ...(second && secondLead ? [{ agency: second, by: secondLead }] : []),
    ]
    const first = localTime(plan.firstDay, 23.25, zone)
    // One after the other: nobody waits for the figures of all.
    const evenings = Array.from(
      { length: Math.ceil((ends - first) / day) },
      (_, n) => first + n * day + place * 1_000,
    )
    const last = ends - (cast.countries.length - place + 1) * 1_000
    return leads.flatMap(({ agency: { id }, by: { device } }) =>
      [...evenings.filter((at) => at < last - 3_600_000), last].map((at): Step => ({
        ...{ at, device, writes: [], sends: true },
        deeds: [{ deed: 'judge_pairs', agency: id, evening: new Date(at).toISOString() }],
      })),
    )
  })
}
