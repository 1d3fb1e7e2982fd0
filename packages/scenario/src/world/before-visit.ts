import { leadSources, modusFeatures } from '@libertad/domain'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { Cast } from './cast.ts'
import { presentAt } from './joining.ts'
import { hour, type PlannedSite } from './planned-site.ts'
import { iso, openedAt, writing, type Step } from './step.ts'

/** What analysts and leads write of a site before anybody goes there. */
export function beforeVisit(plan: Plan, cast: Cast, site: PlannedSite, random: Random): Step[] {
  const { country, plan: of } = site
  const place = { audience: cast.participants, agency: country.agency.id }
  const first = Date.parse(`${plan.firstDay}T00:00:00Z`)
  const present = presentAt(plan, cast.countries.indexOf(country))
  const reported = Math.max(present, first - random.int(50, 300) * 86_400_000 + random.int(0, 20) * hour)
  const assessing = reported + random.int(5, 35) * 86_400_000
  const tasked = Math.max(present, first - random.int(3, 9) * 86_400_000 + random.int(0, 10) * hour)
  const assessed = Math.min(assessing, Math.max(reported, tasked - hour))
  const { analyst, lead } = country
  const aLead = (at: number) => {
    const id = random.uuid()
    site.leads.push(id)
    return writing('lead.reported', id, place, {
      ...openedAt(at),
      ...{
        site: site.id,
        source: random.pick(leadSources),
        reliability: random.pick(['A', 'B', 'B', 'C', 'D', 'F'] as const),
      },
      ...{ credibility: random.pick(['1', '2', '3', '3', '4', '6'] as const) },
      ...{
        informationAt: iso(at - random.int(1, 40) * 86_400_000),
        features: random.sample(modusFeatures, random.int(0, 3)),
      },
    })
  }
  return [
    {
      ...{ at: reported, device: analyst.device, sends: true },
      writes: [
        writing('site.reported', site.id, place, {
          ...openedAt(reported),
          ...{
            code: of.code,
            kind: of.kind,
            country: country.country,
            zone: country.zone,
            placeName: of.place,
          },
          position: { latitude: of.latitude, longitude: of.longitude, precisionMetres: 1000 },
          ...{ hoursToReach: of.hours, means: of.means, coverage: of.coverage },
        }),
        aLead(reported),
        ...(random.chance(0.5) ? [aLead(reported)] : []),
      ],
    },
    {
      ...{ at: assessed, device: analyst.device, sends: true },
      writes: [
        writing('site.assessed', site.id, place, { expectedPeople: of.people, deconfliction: 'clear' }),
        ...(random.chance(0.3) ? [aLead(assessed)] : []),
      ],
    },
    {
      ...{ at: tasked, device: lead.device, sends: true },
      writes: [writing('site.tasked', site.id, place, { team: site.team.id, day: of.day })],
    },
  ]
}
