import { isChild, type Content, type PersonMet, type Screening as Kept } from '@libertad/domain'
import {
  dimensions,
  propose,
  type Age,
  type AnswerCode,
  type Proposal,
  type ProfileCode,
  type Screening,
} from '@libertad/screening'

/** What the rules need to know of a person, beside the conversation. */
export type Rated = Pick<PersonMet, 'ageBand' | 'path' | 'country'>

const profileNames = {
  AL: 'adult_labour',
  CL: 'child_labour',
  AS: 'adult_sexual',
  CS: 'child_sexual',
} as const satisfies Record<ProfileCode, Kept['profile']>

/** Whoever is on the path for children is perhaps one, whatever age was written down. */
export function ageOf({ ageBand, path }: Pick<Rated, 'ageBand' | 'path'>): Age {
  if (isChild(ageBand)) return 'child'
  if (path === 'child') return 'perhaps_child'
  return ageBand === 'unknown' ? 'unknown' : 'adult'
}

/** What the rules make of a conversation, as its entry keeps it: codes, no score. */
export function proposed(screening: Screening): Pick<Content<'person_met.screened'>, 'profile' | 'proposal'> {
  const proposal = propose(screening)
  const { act, means, purpose, result } = proposal
  return {
    profile: profileNames[proposal.profile],
    proposal: {
      // A code has no spaces or commas: `rules 1, AL 1` becomes `rules.1-AL.1`.
      rules: proposal.rules.replaceAll(', ', '-').replaceAll(' ', '.'),
      ...{ result, act: act.holds, means: means.holds, purpose: purpose.holds },
      dimensions: proposal.dimensions
        .filter(({ holds }) => holds)
        .map(({ dimension }) => dimensions.indexOf(dimension) + 1),
      because: [...new Set([act, means, purpose].flatMap(({ because }) => because.map(({ code }) => code)))],
    },
  }
}

/** A kept conversation as the rules read it. */
export function screeningOf(kept: Pick<Kept, 'profile' | 'said' | 'seen'>, person: Rated): Screening {
  return {
    kind: kept.profile.endsWith('sexual') ? 'sexual' : 'labour',
    age: ageOf(person),
    country: person.country,
    answers: Object.fromEntries(
      kept.said.map(({ question, answer }): [string, AnswerCode] => [question, answer]),
    ),
    seen: kept.seen.filter(({ answer }) => answer === 'yes').map(({ question }) => question),
  }
}

/** The whole proposal on a kept conversation, for those who ask why. */
export const proposalOn = (kept: Pick<Kept, 'profile' | 'said' | 'seen'>, person: Rated): Proposal =>
  propose(screeningOf(kept, person))
