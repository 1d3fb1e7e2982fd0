import type { SiteKind } from '@libertad/domain'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { shares } from '../shares.ts'
import type { Cast } from './cast.ts'
import { nationalities, type Human, type PlannedSite } from './planned-site.ts'

/** Gives each site its team, and says whether it is reached. */
export function placeSites(plan: Plan, cast: Cast, random: Random): PlannedSite[] {
  const turn = new Map<string, number>()
  const inStory = new Set(plan.stories.map(({ site }) => site))
  return plan.sites.map((site) => {
    const country = cast.countries.find((one) => one.country === site.code.slice(0, 2))!
    const own = country.teams.filter(({ agency }) => agency.id === country.agency.id)
    const next = turn.get(country.country) ?? 0
    turn.set(country.country, next + 1)
    // A few places are not reached, or the people were moved before: that is known, too.
    const visited = inStory.has(site.code) || !random.chance(0.04)
    return {
      ...{ id: random.uuid(), plan: site, country, team: own[next % own.length]!, visited },
      ...{ meetings: [], secondMeetings: [], leads: [], arrests: 0 },
    }
  })
}

/** Places people at the sites, some of them met twice; answers how many humans there are. */
export function placePeople(plan: Plan, sites: PlannedSite[], random: Random): number {
  const visited = sites.filter((site) => site.visited)
  const from = plan.play.nationalities ?? nationalities
  const numbers = shares(
    plan.play.people,
    visited.map((site) => site.plan.people),
  )
  for (const [i, site] of visited.entries()) {
    for (let n = 0; n < numbers[i]!; n++)
      site.meetings.push({
        human: aHuman(site.plan.kind, from, random, random.fork(`human ${i} ${n}`)),
        again: false,
      })
  }
  const first = visited.flatMap((site) => site.meetings.map((meeting) => ({ site, meeting })))
  const twoAgencies = first.filter(({ site }) => site.country.second && site.country.teams.length > 1)
  for (const { site, meeting } of random.sample(
    twoAgencies,
    Math.round(plan.play.people * plan.play.metByTwoAgencies),
  )) {
    site.secondMeetings.push({ human: meeting.human, again: true })
  }
  for (const { site, meeting } of random.sample(
    first,
    Math.round(plan.play.people * plan.play.metInTwoCountries),
  )) {
    const elsewhere = visited.filter(
      (other) => other.country !== site.country && other.plan.day >= site.plan.day,
    )
    if (elsewhere.length > 0) random.pick(elsewhere).meetings.push({ human: meeting.human, again: true })
  }
  return first.length
}

function aHuman(kind: SiteKind, from: readonly string[], random: Random, draw: Random): Human {
  const sexual = kind === 'nightclub' || kind === 'dwelling' ? 0.85 : kind === 'mine' ? 0.55 : 0.08
  const exploitation = random.chance(sexual) ? 'sexual_exploitation' : 'forced_labour_or_services'
  const woman = exploitation === 'sexual_exploitation' ? 0.96 : 0.35
  return {
    ...{ draw, exploitation, sex: random.chance(woman) ? 'woman' : 'man', nationality: random.pick(from) },
    ageBand: random.weighted([
      ['9-17', 7],
      ['18-20', 20],
      ['21-23', 22],
      ['24-26', 16],
      ['27-29', 12],
      ['30-38', 15],
      ['39-47', 6],
      ['48+', 2],
    ]),
  }
}

/** Shares the arrests of the plan among the visited sites. */
export function shareArrests(plan: Plan, sites: PlannedSite[], random: Random): void {
  const possible = sites.filter((site) => site.visited && site.meetings.length > 0)
  for (let i = 0; i < plan.play.arrests && possible.length > 0; i++) random.pick(possible).arrests++
}
