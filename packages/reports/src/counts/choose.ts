import type { AlsoSays, Count, CountField, FoundCount, Source, Taken } from '../report.ts'
import { compatible, isRounded } from './compatible.ts'
import type { Figure } from './figure.ts'
import { hasTotalCue, type Scope } from './scope.ts'

export interface Scored extends Figure {
  scope: Scope
  score: number
}

/** How much the place and the words of a figure make it the operation's total. */
export function scoreOf(figure: Figure, scope: Scope, namesOperation: boolean, body: number): number {
  const { sentence, narrow, field } = figure
  let points =
    sentence.kind === 'headline' ? 4 : body === 0 ? 4 : body === 1 ? 3 : body < 4 ? 2 : body < 9 ? 1 : 0
  if (hasTotalCue(sentence.folded)) points += 2
  if (namesOperation) points += 1.5
  if (sentence.kind === 'item' && sentence.under && hasTotalCue(sentence.under.toLowerCase())) points += 3
  if (narrow && ['arrests', 'suspects', 'investigations', 'countries'].includes(field))
    points -= field === 'countries' ? 3 : 1.5
  if (figure.parts) points += 0.5
  if (scope === 'one_place') points -= 4
  return points
}

/** Two groups of figures this near in points stand equally high. */
const tie = 1.4

export interface Chosen {
  count: Count
  taken: Scored | undefined
  also: (Scored & { why: AlsoSays['why'] })[]
}

/**
 * Of all figures of a field, the operation's. Those that may be one number go together; of a group, the most exact
 * one speaks. Where two groups stand equally high, neither is taken.
 */
export function choose(
  field: CountField,
  figures: Scored[],
  /** The text gives figures of the whole operation: one place's figure is no total then. */
  hasWhole: boolean,
  source: (figure: Figure) => Source,
): Chosen {
  const own = figures.filter((figure) => figure.field === field)
  const open = own.filter(
    ({ scope, part, vague }) => !part && !vague && scope !== 'background' && scope !== 'other_operation',
  )
  const rest = own.filter((figure) => !open.includes(figure) && !figure.vague)
  const restWhy = rest.map((figure) => ({
    ...figure,
    why:
      figure.part && figure.scope !== 'background' && figure.scope !== 'other_operation'
        ? ('part' as const)
        : (figure.scope as 'background' | 'other_operation'),
  }))
  const groups = grouped(open)
  const [best, ...others] = groups
  if (!best) {
    const vague = own.find((figure) => figure.vague && figure.scope !== 'background')
    if (vague)
      return { count: { found: false, why: 'only_vague', ...source(vague) }, taken: undefined, also: restWhy }
    return {
      count: { found: false, why: rest.length > 0 ? 'only_others' : 'not_said' },
      taken: undefined,
      also: restWhy,
    }
  }
  const second = others.find((group) => !sameSentenceLarger(best, group))
  const onlyPlaces = best.members.every(({ scope }) => scope === 'one_place')
  if (onlyPlaces && hasWhole)
    return {
      count: { found: false, why: 'only_others' },
      taken: undefined,
      also: [...open.map((figure) => ({ ...figure, why: 'one_place' as const })), ...restWhy],
    }
  if (second && (best.score - second.score < tie || (onlyPlaces && second.score > best.score - 3))) {
    const why = onlyPlaces ? 'only_others' : 'figures_compete'
    return {
      count: { found: false, why },
      taken: undefined,
      also: [
        ...open.map((figure) => ({
          ...figure,
          why: onlyPlaces
            ? ('one_place' as const)
            : best.members.includes(figure) || second.members.includes(figure)
              ? ('competes' as const)
              : lower(figure),
        })),
        ...restWhy,
      ],
    }
  }
  const taken = mostExact(best.members)
  const also = [
    ...best.members
      .filter((figure) => figure !== taken)
      .map((figure) => ({ ...figure, why: 'same' as const })),
    ...others.flatMap(({ members }) =>
      members.map((figure) => ({
        ...figure,
        why:
          figure.sentence === taken.sentence && figure.value < taken.value
            ? ('part' as const)
            : lower(figure),
      })),
    ),
    ...restWhy,
  ]
  return { count: found(taken, whyTaken(taken, best.members, others.length), source), taken, also }
}

const lower = ({ scope }: Scored) =>
  scope === 'one_place' ? ('one_place' as const) : ('stands_lower' as const)

function whyTaken(taken: Scored, members: Scored[], others: number): Taken {
  if (taken.parts) return 'sum_of_parts'
  if (members.some(({ qualifier }) => qualifier) && taken.qualifier === undefined) return 'more_exact'
  return others > 0 ? 'stands_higher' : 'only_figure'
}

export function found(figure: Figure, why: Taken, source: (figure: Figure) => Source): FoundCount {
  const { value, high, qualifier, words, parts } = figure
  return {
    found: true,
    value,
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
    ...(words !== '' && { wording: words }),
    ...(parts && { computed: { parts } }),
    why,
    ...source(figure),
  }
}

interface Grouped {
  members: Scored[]
  score: number
}

function grouped(figures: Scored[]): Grouped[] {
  const groups: Grouped[] = []
  for (const figure of [...figures].sort((a, b) => b.score - a.score)) {
    const group = groups.find(({ members }) => members.every((member) => compatible(member, figure)))
    if (group) {
      group.members.push(figure)
      // Said again elsewhere is a reason, but never as good a one as where it is said.
      const again = new Set(group.members.map(({ sentence }) => sentence)).size - 1
      group.score = group.members[0]!.score + Math.min(2, again)
    } else groups.push({ members: [figure], score: figure.score })
  }
  return groups.sort((a, b) => b.score - a.score)
}

/** The smaller figure of the same sentence is a part of the larger, or of something else. */
const sameSentenceLarger = (best: Grouped, other: Grouped) => {
  const value = best.members[0]!.value
  return other.members.every(
    (figure) => best.members.some(({ sentence }) => sentence === figure.sentence) && figure.value < value,
  )
}

const mostExact = (members: Scored[]): Scored =>
  members.reduce((best, next) => {
    const rank = ({ qualifier, parts, score, value }: Scored) =>
      (qualifier ? 0 : 20) + (parts ? -5 : 0) + (isRounded(value) ? -3 : 0) + score
    return rank(next) > rank(best) ? next : best
  })
