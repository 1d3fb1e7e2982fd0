import { isChild, urgentNeeds } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { Interview } from './interview.ts'
import type { MetProfile } from './met-profile.ts'
import type { NeedsParameters } from './parameters.ts'
import type { Topic } from './topic.ts'

export type UrgentNeed = (typeof urgentNeeds)[number]

export interface NeedsOfTheDay {
  needs: UrgentNeed[]
  /** Of these, what was seen to on the same day. */
  met: UrgentNeed[]
}

/** What she needs now. It follows from what was so, never from what she agreed to tell. */
export function urgentNeedsOf(
  random: Random,
  { profile, truth, interview }: { profile: MetProfile; truth: ReadonlySet<Topic>; interview: Interview },
  parameters: NeedsParameters,
): NeedsOfTheDay {
  const grownWoman = profile.sex === 'woman' && !isChild(profile.ageBand)
  const remote = profile.siteKind === 'mine' || profile.siteKind === 'vessel'
  const hurt = truth.has('physical_and_sexual_violence')
  const badlyHoused = truth.has('abusive_working_and_living_conditions')
  const threatened = truth.has('intimidation_and_threats')
  const helped = ['none_needed', 'in_person', 'by_phone'].includes(interview.interpreting)
  const likely: Record<UrgentNeed, number> = {
    medical: 0.18 + (remote ? 0.12 : 0) + (hurt ? 0.25 : 0),
    food: 0.15 + (badlyHoused ? 0.3 : 0),
    water: 0.1 + (remote ? 0.25 : 0),
    clothing: 0.15 + (badlyHoused ? 0.2 : 0),
    rest: 0.35 + (truth.has('excessive_overtime') ? 0.35 : 0),
    safety: 0.15 + (threatened ? 0.45 : 0),
    child_care: grownWoman ? 0.12 : 0.02,
    pregnancy: grownWoman ? 0.05 : 0,
    medicine: 0.1,
    interpreter: helped ? 0 : 1,
    contact_family: 0.4,
    papers: truth.has('retention_of_identity_documents') ? 0.8 : 0.2,
  }
  const needs = urgentNeeds.filter((need) => random.chance(likely[need]))
  const slow: UrgentNeed[] = ['interpreter', 'papers', 'child_care']
  return {
    needs,
    met: needs.filter(
      (need) => random.chance(parameters.metSameDay) && (!slow.includes(need) || random.chance(0.3)),
    ),
  }
}
