import type { PersonMet, Screening } from '@libertad/domain'
import {
  dimensions,
  propose,
  type Dimension,
  type Doubt,
  type ExploitationKind,
  type IndicatorCode,
} from '@libertad/screening'

export interface DimensionShown {
  dimension: Dimension
  holds: boolean
  strong: IndicatorCode[]
  medium: IndicatorCode[]
  weak: IndicatorCode[]
}

/** A conversation with what the rules made of it. Nothing in it can be added up to a score. */
export interface Explained {
  /** `undefined`: other rules than this program's made it; only what was kept is shown. */
  dimensions: DimensionShown[] | undefined
  /** Dimensions that held, as kept. */
  held: Dimension[]
  elements: {
    element: 'act' | 'means' | 'purpose'
    /** `unread`: the list is incomplete, and nothing was computed. */
    finding: 'holds' | 'not_shown' | 'unread'
  }[]
  doubts: Doubt[]
  said: string[]
  seen: string[]
  /** Asked and not answered, and not asked: neither counts against her. */
  declined: number
  notAsked: number
}

/** Reads a kept conversation again. Indicators are shown only where the same version of the rules gives the same. */
export function explain(screening: Screening, person: Pick<PersonMet, 'country'>): Explained {
  const { proposal, profile, said, seen } = screening
  const again = profile === 'unclear' ? undefined : proposedAgain(screening, profile, person.country)
  const same = again !== undefined && plain(again.rules) === plain(proposal.rules)
  const count = (answer: string) => said.filter((one) => one.answer === answer).length
  return {
    dimensions: same
      ? again.dimensions.filter(
          ({ holds, strong, medium, weak }) => holds || strong.length + medium.length + weak.length > 0,
        )
      : undefined,
    held: proposal.dimensions.flatMap((number) => dimensions[number - 1] ?? []),
    elements: (['act', 'means', 'purpose'] as const).map((element) => ({
      element,
      finding:
        element !== 'act' && proposal.result === 'not_computed'
          ? ('unread' as const)
          : proposal[element]
            ? ('holds' as const)
            : ('not_shown' as const),
    })),
    doubts: same ? again.doubts : [],
    said: said.filter(({ answer }) => answer === 'yes').map(({ question }) => question),
    seen: seen.filter(({ answer }) => answer === 'yes').map(({ question }) => question),
    ...{ declined: count('no_answer'), notAsked: count('not_asked') },
  }
}

function proposedAgain(
  { said, seen }: Screening,
  profile: Exclude<Screening['profile'], 'unclear'>,
  country: string,
) {
  const [age, kind] = profile.split('_') as ['adult' | 'child', ExploitationKind]
  const answers = Object.fromEntries(said.map(({ question, answer }) => [question, answer]))
  const noticed = seen.filter(({ answer }) => answer === 'yes').map(({ question }) => question)
  return propose({ kind, age, country, answers, seen: noticed })
}

/** Versions as phone, desk and journal write them differ in signs alone: `rules 1, AL 1`, `rules.1-AL.1`. */
const plain = (rules: string) => rules.replaceAll(/[^A-Za-z0-9]+/g, '_')
