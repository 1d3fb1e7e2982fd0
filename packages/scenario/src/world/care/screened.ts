import type { Content } from '@libertad/domain'
import {
  beginSteps,
  dimensions,
  propose,
  rulesVersion,
  type Evidence,
  type Proposal,
} from '@libertad/screening'
import type { Random } from '../../random.ts'
import type { MetProfile } from '../needs/met-profile.ts'
import type { Needs } from '../needs/needs-of.ts'
import type { Topic } from '../needs/topic.ts'
import { iso } from '../step.ts'

/** What an officer may see of a thing that is so. */
const seenOf: Partial<Record<Topic, string>> = {
  retention_of_identity_documents: 'papers_held_by_others',
  restriction_of_movement: 'locked_or_guarded',
  physical_and_sexual_violence: 'marks_of_violence',
  debt_bondage: 'debt_book',
  excessive_overtime: 'shift_list_long',
  withholding_of_wages: 'deductions_from_pay',
  abusive_working_and_living_conditions: 'unfit_housing',
  isolation: 'remote_no_transport',
  intimidation_and_threats: 'others_speak_for_her',
}
/** Ours: much of it is hidden from a visit of some hours. */
const shows = 0.35

const profileOf = { AL: 'adult_labour', CL: 'child_labour', AS: 'adult_sexual', CS: 'child_sexual' } as const

/** Words of a code: `rules 1, AL 1` becomes `rules_1_AL_1`. */
const asCode = (text: string) => text.replace(/[^A-Za-z0-9.-]+/g, '_').slice(0, 40)

function becauseOf({ act, means, purpose }: Proposal): string[] {
  const all: Evidence[] = [...act.because, ...means.because, ...purpose.because]
  return [...new Set(all.map(({ code }) => code))]
}

/** The conversation as it is written down, with what the rules make of it. */
export function screened(
  random: Random,
  profile: MetProfile,
  { said, stopped, interview, care, truth }: Needs,
  at: number,
): Content<'person_met.screened'> {
  const seen = truth.flatMap((topic) => (seenOf[topic] && random.chance(shows) ? [seenOf[topic]] : []))
  const perhaps = profile.ageBand === 'unknown' ? 'perhaps_child' : 'child'
  const proposal = propose({
    kind: profile.exploitation === 'sexual_exploitation' ? 'sexual' : 'labour',
    age: care.path === 'child' ? perhaps : 'adult',
    country: profile.country,
    answers: Object.fromEntries(said.map(({ question, answer }) => [question, answer])),
    seen,
  })
  const held = (dimension: string) =>
    proposal.dimensions.some((one) => one.dimension === dimension && one.holds)
  return {
    ...{ at: iso(at), ...interview, texts: `questions_${rulesVersion}`, stopped },
    profile: proposal.result === 'not_computed' ? 'unclear' : profileOf[proposal.profile],
    begin: beginSteps.map(({ code }) => ({ question: code, answer: random.chance(0.93) ? 'yes' : 'no' })),
    said: said.map(({ question, answer }) => ({ question, answer })),
    seen: seen.map((question) => ({ question, answer: 'yes' })),
    proposal: {
      ...{ rules: asCode(proposal.rules), result: proposal.result },
      ...{ act: proposal.act.holds, means: proposal.means.holds, purpose: proposal.purpose.holds },
      dimensions: dimensions.flatMap((dimension, i) => (held(dimension) ? [i + 1] : [])),
      because: becauseOf(proposal),
    },
  }
}
