import type { Age, Purpose } from '../codes.ts'
import { mayCompute, type Profile } from '../indicators/profile.ts'
import type { NationalLaw } from '../national/national.ts'
import type { Doubt } from './proposal.ts'

interface Basis {
  profile: Profile
  age: Age
  country: string | undefined
  law: NationalLaw | undefined
  outside: readonly Purpose[]
}

/**
 * What a proposal rests on without its source having been read. The dimension rule and the combination table are
 * known from third parties only; docs/screening.md keeps the list.
 */
export function findDoubts({ profile, age, country, law, outside }: Basis): Doubt[] {
  const computed = mayCompute(profile)
  const child = profile.profile === 'CL' || profile.profile === 'CS'
  const all: [Doubt, boolean][] = [
    ['dimension_rule', computed],
    ['combination_table', computed && !child],
    ['weights_not_checked', computed && profile.status !== 'confirmed'],
    ['profile_incomplete', !computed],
    ['purpose_outside_list', outside.length > 0],
    ['presumption_of_age', age === 'perhaps_child'],
    ['national_rules_not_checked', country !== undefined && !law?.checkedBy],
  ]
  return all.filter(([, applies]) => applies).map(([doubt]) => doubt)
}
