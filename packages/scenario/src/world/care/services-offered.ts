import { serviceKinds, type Content } from '@libertad/domain'
import { dayAfter, daysFrom } from '../../plan/days.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Random } from '../../random.ts'
import type { Cast, CastAgency, CastCountry, CastPerson } from '../cast.ts'
import { iso, localTime, openedAt, writing, type Step } from '../step.ts'
import { answersWithin } from './referral.ts'

/** The directory of a country: what its two NGOs offer, and how many places they have free, said again every evening. */
export function servicesOffered(
  plan: Plan,
  cast: Cast,
  country: CastCountry,
  present: number,
  random: Random,
): Step[] {
  const { ngo, otherNgo, caseWorker, otherCaseWorker, services, plan: part } = country
  const drawn = random.fork(`services ${country.country}`)
  const whole = [...serviceKinds]
  const offers = [
    { agency: ngo, worker: caseWorker, id: services.ngo, kinds: whole, places: Math.ceil(part.officers / 3) },
    {
      ...{ agency: otherNgo, worker: otherCaseWorker, id: services.otherNgo },
      ...{ kinds: drawn.sample(whole, 12), places: Math.ceil(part.officers / 5) },
    },
  ]
  return offers.flatMap((offer) => offered(plan, cast, country, { ...offer, present, drawn }))
}

interface Offer {
  agency: CastAgency
  worker: CastPerson
  id: string
  kinds: Content<'service.offered'>['kinds']
  places: number
  present: number
  drawn: Random
}

function offered(plan: Plan, cast: Cast, country: CastCountry, offer: Offer): Step[] {
  const { agency, worker, id, kinds, places, present, drawn } = offer
  const place = { audience: cast.registry, agency: agency.id }
  const at = present + 3 * 3_600_000
  const steps: Step[] = [
    {
      ...{ at, device: worker.device, sends: true },
      writes: [
        writing('service.offered', id, place, {
          ...openedAt(at),
          ...{ name: agency.name, country: country.country, kinds, languages: country.plan.languages },
          ...{ takes: ['women', 'men', 'girls', 'boys', 'families'], hours: 'always', answersWithin },
        }),
      ],
    },
  ]
  let free = places
  for (const day of [dayAfter(plan.firstDay, -1), ...daysFrom(plan.firstDay, plan.lastDay)]) {
    const evening = localTime(day, 18 + drawn.float() * 3, country.zone)
    const report = writing('service.capacity_reported', id, place, { free, at: iso(evening) })
    if (evening > at) steps.push({ at: evening, device: worker.device, writes: [report], sends: true })
    free = Math.max(0, free - drawn.int(0, Math.max(1, Math.round(places / 6))))
  }
  const last = localTime(plan.lastDay, 23.9, country.zone)
  if (last > at) steps.push({ at: last, device: worker.device, writes: [], sends: true })
  return steps
}
