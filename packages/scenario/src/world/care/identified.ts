import type { Random } from '../../random.ts'
import { hour } from '../planned-site.ts'
import { iso, writing, type Step } from '../step.ts'
import { heardBy, isPlayed, type Care } from './care.ts'
import { leadOf } from './lead-of.ts'

/**
 * The competent body identifies some of those who were presumed victims, within the days of the play. She is counted as
 * identified from then on, and no longer as presumed.
 */
export function identified(care: Care, random: Random): Step[] {
  const { met, parameters, decision } = care
  const at = heardBy(care) + random.int(20, 70) * hour
  if (decision.status !== 'presumed' || !random.chance(parameters.identified) || !isPlayed(care, at))
    return []
  const place = { audience: met.team.audience, agency: met.team.agency.id }
  const anew = writing('person_met.determined', met.person, place, {
    ...{ status: 'identified', reasons: ['indicators_support', 'findings_at_site'] },
    ...{ law: 'national_1', at: iso(at), differs: false },
  })
  return [{ at, device: leadOf(met).device, writes: [anew], sends: true }]
}
