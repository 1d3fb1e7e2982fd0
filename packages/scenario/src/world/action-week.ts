import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { shares } from '../shares.ts'
import { beforeVisit } from './before-visit.ts'
import type { Cast } from './cast.ts'
import { pairsLookedAt } from './pairs-looked-at.ts'
import { placePeople, placeSites, shareArrests } from './place-people.ts'
import type { Step } from './step.ts'
import { visit } from './visit-steps.ts'
import type { Truth } from './world.ts'

type Seen = Pick<Truth, 'sitesVisited' | 'encounters' | 'people' | 'arrests'>

/** Leads, sites, and what happens at them; and the truth that no hub knows: how many humans there were. */
export function actionWeek(plan: Plan, cast: Cast, random: Random): { steps: Step[]; truth: Seen } {
  const sites = placeSites(plan, cast, random)
  const people = placePeople(plan, sites, random)
  shareArrests(plan, sites, random)
  const visits = sites.filter(({ visited }) => visited)
  const checks = shares(
    plan.play.checks,
    visits.map(({ meetings }) => 1 + meetings.length),
  )
  const hitAt = new Set(
    random.sample(
      Array.from({ length: plan.play.checks }, (_, i) => i),
      plan.play.hits,
    ),
  )
  const documents = new Set(random.sample([...hitAt], plan.play.documentHits))
  const steps = sites.flatMap((site) =>
    beforeVisit(plan, cast, site, random.fork(`before ${site.plan.code}`)),
  )
  let check = 0
  for (const [i, site] of visits.entries()) {
    const own = Array.from({ length: checks[i]! }, () => {
      const number = check++
      return { hit: hitAt.has(number), document: documents.has(number) }
    })
    steps.push(...visit(plan, cast, site, own, random.fork(`visit ${site.plan.code}`)))
  }
  steps.push(...pairsLookedAt(plan, cast))
  const encounters = visits.reduce((sum, site) => sum + site.meetings.length + site.secondMeetings.length, 0)
  const arrests = visits.reduce((sum, site) => sum + site.arrests, 0)
  return { steps, truth: { sitesVisited: visits.length, encounters, people, arrests } }
}
