import { dayAfter } from './days.ts'
import type { Plan } from './plan.ts'
import { isInBox, worldPlaces } from './world-places.ts'

/** Days from the first phase to the first day of action in which every country can come in. */
const leastPreparation = 30

interface Senseless {
  path: (string | number)[]
  wrong: string
  right: string
}

/** What has the right form and still cannot be: days out of order, places in other countries, sums that do not fit. */
export function senseMistakes(plan: Plan): Senseless[] {
  const found: Senseless[] = []
  const say = (path: Senseless['path'], wrong: string, right: string) => found.push({ path, wrong, right })
  const taking = new Set(plan.countries.map(({ country }) => country))

  if (plan.lastDay < plan.firstDay)
    say(['lastDay'], 'the last day is before the first', `${plan.firstDay} or later`)
  if (!isZone(plan.zone)) say(['zone'], 'this time zone is not known', 'a zone like America/Barbados')
  const seen = new Set<string>()
  for (const [i, { country, zone, officers, teams, decidesOn }] of plan.countries.entries()) {
    if (!worldPlaces.has(country))
      say(['countries', i, 'country'], 'no country has this code', 'a code of ISO 3166, like GY')
    if (seen.has(country))
      say(['countries', i, 'country'], 'this country stands here twice', 'each country once')
    seen.add(country)
    if (!isZone(zone))
      say(
        ['countries', i, 'zone'],
        'this time zone is not known',
        `perhaps ${worldPlaces.get(country)?.zone ?? 'America/Guyana'}`,
      )
    if (teams > officers)
      say(['countries', i, 'teams'], 'there are more teams than officers', `at most ${officers}`)
    if (teams < 1) say(['countries', i, 'teams'], 'a country without a team cannot take part', 'at least 1')
    if (decidesOn > plan.firstDay)
      say(
        ['countries', i, 'decidesOn'],
        'the country decides after the action began',
        `${plan.firstDay} or earlier`,
      )
  }
  const latestStart = dayAfter(plan.firstDay, -leastPreparation)
  if (plan.phases.every(({ starts }) => starts > latestStart))
    say(['phases'], 'there is no time to prepare', `a phase that starts on ${latestStart} or earlier`)
  for (const [i, { starts, ends }] of plan.phases.entries()) {
    if (ends < starts) say(['phases', i, 'ends'], 'the phase ends before it starts', `${starts} or later`)
  }
  for (const [i, { country }] of plan.trainings.entries()) {
    if (!taking.has(country)) say(['trainings', i, 'country'], 'this country does not take part', one(taking))
  }
  const codes = new Set<string>()
  for (const [i, site] of plan.sites.entries()) {
    const country = site.code.slice(0, 2)
    if (!taking.has(country))
      say(
        ['sites', i, 'code'],
        'the site is in a country that does not take part',
        `a code that begins with ${one(taking)}`,
      )
    if (codes.has(site.code)) say(['sites', i, 'code'], 'two sites have this code', 'each code once')
    codes.add(site.code)
    const inOrder = plan.firstDay <= plan.lastDay
    if (inOrder && (site.day < plan.firstDay || site.day > plan.lastDay)) {
      say(['sites', i, 'day'], 'the day is no day of action', `${plan.firstDay} to ${plan.lastDay}`)
    }
    const box = worldPlaces.get(country)?.box
    if (!box || !taking.has(country)) continue
    // Small islands have reefs and landings outside the rough box.
    const wide = {
      south: box.south - 0.3,
      north: box.north + 0.3,
      west: box.west - 0.3,
      east: box.east + 0.3,
    }
    if (isInBox(wide, site.latitude, site.longitude)) continue
    if (site.latitude < wide.south || site.latitude > wide.north) {
      say(['sites', i, 'latitude'], `the place is outside ${country}`, `${box.south} to ${box.north}`)
    } else {
      say(['sites', i, 'longitude'], `the place is outside ${country}`, `${box.west} to ${box.east}`)
    }
  }
  for (const [i, { site }] of plan.stories.entries()) {
    if (!codes.has(site))
      say(['stories', i, 'site'], 'no site has this code', 'a code from the list of sites')
  }
  const comesFrom = (
    path: Senseless['path'],
    { source, assumed }: { source?: string | undefined; assumed?: string | undefined },
  ) => {
    if (!source === !assumed)
      say(
        path,
        source ? 'a public fact is no assumption' : 'nothing says where this comes from',
        'source: … for a public fact, or assumed: … with the reason',
      )
  }
  comesFrom(['funder'], plan.funder)
  for (const [i, fact] of plan.facts.entries()) comesFrom(['facts', i], fact)
  const { hits, checks, documentHits } = plan.play
  if (hits > checks) say(['play', 'hits'], 'there are more hits than checks', `at most ${checks}`)
  if (documentHits > hits)
    say(['play', 'documentHits'], 'there are more hits on documents than hits', `at most ${hits}`)
  const { declines = 0, unanswered = 0 } = plan.play.care?.shares ?? {}
  if (declines + unanswered > 1)
    say(['play', 'care', 'shares'], 'more is declined or left unanswered than is asked', 'together at most 1')
  return found
}

const one = (codes: Set<string>) => [...codes].slice(0, 20).join(', ')

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
