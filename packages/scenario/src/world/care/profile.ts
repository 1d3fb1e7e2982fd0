import type { Plan } from '../../plan/plan.ts'
import type { Identity } from '../../identities/identity.ts'
import type { MetProfile } from '../needs/met-profile.ts'
import type { Met } from './met.ts'

/** What the play knows of somebody when a team meets her. Every country can call interpreters of all that take part. */
export function profileOf(
  plan: Plan,
  { meeting: { human }, site, country }: Met,
  { languages }: Identity,
): MetProfile {
  return {
    ...{ siteKind: site.plan.kind, exploitation: human.exploitation, sex: human.sex, ageBand: human.ageBand },
    ...{ nationality: human.nationality, country: country.country, languages },
    teamLanguages: country.plan.languages,
    interpreterLanguages: [...new Set(plan.countries.flatMap((one) => one.languages))],
  }
}
