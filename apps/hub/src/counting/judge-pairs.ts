import type { SamenessAnswer } from '@libertad/domain'
import type { PairToJudge } from '@libertad/protocol'
import type { AnswersOfPair } from './answers.ts'
import type { WeighedPair } from './weigh-pairs.ts'

/** A pair with what was said of it. */
export interface JudgedPair extends WeighedPair {
  owners: Map<string, SamenessAnswer>
  settled: SamenessAnswer | undefined
  state: PairToJudge['state']
  /** Somebody said something of it. */
  answered: boolean
  /** Likelihood with what was said; 0 or 1 where people decided. */
  likely: number
}

/** log2 odds by which the word of one of two owners moves a pair: sixteen times as likely, or as unlikely. */
const oneAnswer = 4

/**
 * A coordinator's word decides; so do both owners who say the same, or the one who has both records. The word of one
 * owner alone moves the pair, owners who disagree leave it where it was, and who cannot say says nothing.
 */
export function judgePair(weighed: WeighedPair, said: AnswersOfPair | undefined): JudgedPair {
  const { owners = new Map<string, SamenessAnswer>(), settled } = said ?? {}
  const of = new Set([weighed.a.owner, weighed.b.owner])
  const answers = [...of].map((owner) => owners.get(owner))
  const state = stateOf(answers, settled)
  const judged = {
    ...weighed,
    owners,
    settled,
    state,
    answered: settled !== undefined || answers.some(Boolean),
  }
  if (state === 'same' || state === 'different') return { ...judged, likely: state === 'same' ? 1 : 0 }
  const moved = state === 'open' ? answers.reduce((sum, answer) => sum + weightOf(answer), 0) : 0
  return { ...judged, likely: movedBy(weighed.probability, moved) }
}

function stateOf(
  answers: (SamenessAnswer | undefined)[],
  settled: SamenessAnswer | undefined,
): JudgedPair['state'] {
  if (settled) return settled
  const words = new Set(answers)
  if (words.size === 1) return answers[0] ?? 'open'
  return words.has('same') && words.has('different') ? 'disagreed' : 'open'
}

const weightOf = (answer: SamenessAnswer | undefined) =>
  answer === 'same' ? oneAnswer : answer === 'different' ? -oneAnswer : 0

const movedBy = (probability: number, bits: number) => {
  const odds = (probability / (1 - probability)) * 2 ** bits
  return odds / (1 + odds)
}
