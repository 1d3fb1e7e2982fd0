import type { ProfileCode, Purpose, Result } from '../codes.ts'
import { mayCompute, type Profile } from '../indicators/profile.ts'
import { profiles } from '../indicators/profiles.ts'
import { findNational, type NationalLaws } from '../national/national.ts'
import { nationalLaws } from '../national/read-laws.ts'
import { adultLadder, combineAdult, combineChild } from './combine.ts'
import { findDoubts } from './doubts.ts'
import { findAct, findMeans, findPurpose, holdsByName } from './elements.ts'
import { findDimensions } from './find-dimensions.ts'
import { distinct, foundIn, type Found } from './found.ts'
import type { Proposal, Screening } from './proposal.ts'

/** Goes up whenever a rule, a question's bearing or an observation's changes. */
export const rulesVersion = 1

/** What the rules are applied with; an agency may hand in lists of its own that `readProfile` took. */
export interface RuleData {
  profiles: Readonly<Record<ProfileCode, Profile>>
  nationalLaws: NationalLaws
}

const shipped: RuleData = { profiles, nationalLaws }

/** Perhaps under 18 is a child until shown otherwise (Council of Europe Convention, Art. 10(3); UNICEF Guidelines). */
export function isChildPath(age: Screening['age']): boolean {
  return age === 'child' || age === 'perhaps_child'
}

/** Which of the four lists is asked for. */
export function profileFor({ kind, age }: Pick<Screening, 'kind' | 'age'>): ProfileCode {
  if (isChildPath(age)) return kind === 'labour' ? 'CL' : 'CS'
  return kind === 'labour' ? 'AL' : 'AS'
}

/** Applies all rules to a screening. A pure function: the same screening always gives the same proposal. */
export function propose(screening: Screening, data: RuleData = shipped): Proposal {
  const { age, country } = screening
  const profile = data.profiles[profileFor(screening)]
  const child = isChildPath(age)
  const found = foundIn(screening)
  const computed = mayCompute(profile)
  const dimensions = computed ? findDimensions(found, profile) : []
  const elements = {
    ...{ child, act: findAct(found) },
    ...{ means: findMeans(found, dimensions), purpose: findPurpose(found, dimensions) },
  }
  const law = country === undefined ? undefined : data.nationalLaws[country]
  const outside = purposesOutside(screening.kind, elements.purpose.codes)
  const proposal = {
    rules: [`rules ${rulesVersion}`, `${profile.profile} ${profile.version}`]
      .concat(law ? `${country} ${law.version}` : [])
      .join(', '),
    ...{ profile: profile.profile, dimensions, ...elements },
    signs: {
      forcedLabour: distinct(found.flatMap(({ sign }) => sign.forcedLabour ?? [])),
      unodc: distinct(found.flatMap(({ sign }) => sign.unodc ?? [])),
    },
    result: computed ? combine({ dimensions, ...elements }, found, outside) : 'not_computed',
  } as const
  return {
    ...proposal,
    ...(country === undefined
      ? {}
      : { national: findNational(country, law, found, { computed, ...elements }) }),
    doubts: findDoubts({ profile, age, country, law, outside }),
  }
}

/** Purposes that were named and that the list applied does not measure. */
function purposesOutside(kind: Screening['kind'], named: readonly Purpose[]): Purpose[] {
  const measured: Purpose = kind === 'labour' ? 'forced_labour_or_services' : 'sexual_exploitation'
  return named.filter((purpose) => purpose !== measured)
}

function combine(
  { dimensions, child, act, purpose }: Pick<Proposal, 'dimensions' | 'child' | 'act' | 'purpose'>,
  found: readonly Found[],
  outside: readonly Purpose[],
): Result {
  if (child) {
    const anySign = found.some(({ sign }) => sign.concernsChild || sign.indicators.length > 0)
    return combineChild(act.holds, purpose.holds, anySign || outside.length > 0)
  }
  const result = combineAdult(holdsByName(dimensions))
  // A list of labour indicators must not close what was said about another purpose.
  const least = adultLadder.indexOf(outside.length > 0 ? 'open_a_person_decides' : 'no_grounds_seen')
  return adultLadder[Math.max(adultLadder.indexOf(result), least)]!
}
