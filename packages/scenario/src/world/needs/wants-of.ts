import { serviceKinds } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { CarePath } from './child-care.ts'
import type { MetProfile } from './met-profile.ts'
import type { NeedsParameters } from './parameters.ts'
import type { Topic } from './topic.ts'
import type { UrgentNeed } from './urgent-needs-of.ts'

export type ServiceKind = (typeof serviceKinds)[number]

interface Circumstances {
  profile: MetProfile
  truth: ReadonlySet<Topic>
  needs: readonly UrgentNeed[]
  path: CarePath
}

/** Services that she would like. None of them hangs on a statement, and some people want none. */
export function wantsOf(
  random: Random,
  { profile, truth, needs, path }: Circumstances,
  parameters: NeedsParameters,
): ServiceKind[] {
  const has = (need: UrgentNeed) => needs.includes(need)
  const child = path.path === 'child'
  if (!child && random.chance(parameters.wantsNoService)) return []
  const foreign = profile.nationality !== profile.country
  const understood = profile.teamLanguages.includes(profile.languages[0]!)
  const likely: Record<ServiceKind, number> = {
    shelter: child ? 0.9 : has('safety') ? 0.85 : 0.45,
    food: has('food') ? 0.8 : 0.1,
    clothing: has('clothing') ? 0.8 : 0.05,
    emergency_medical: has('medical') ? 0.3 : 0,
    medical: has('medical') || has('pregnancy') || has('medicine') ? 0.85 : 0.08,
    psychological: truth.has('physical_and_sexual_violence') ? 0.6 : 0.25,
    interpreter: understood ? 0 : 0.6,
    legal_counsel: truth.has('withholding_of_wages') ? 0.55 : 0.3,
    information_on_rights: 0.5,
    safe_transport: has('safety') ? 0.6 : 0.3,
    residence_papers: foreign ? 0.35 : 0,
    family_tracing: child ? 0.3 : 0.04,
    consular_documents: foreign && has('papers') ? 0.5 : 0.04,
    schooling: child ? 0.7 : 0.05,
    training: child ? 0.1 : 0.18,
    livelihood: child ? 0 : 0.22,
    money: child ? 0 : 0.25,
    compensation: truth.has('withholding_of_wages') ? 0.35 : 0.08,
    return: foreign ? 0.32 : 0.08,
    witness_protection: truth.has('intimidation_and_threats') ? 0.12 : 0.02,
    child_care: has('child_care') ? 0.85 : 0,
  }
  return serviceKinds.filter((kind) => random.chance(likely[kind]))
}
