import type { SamenessAnswer } from '@libertad/domain'
import type { Words } from '@libertad/words/load'
import { isOwnBoth, type PairHere } from '../pair/pair-state.ts'

/** What an answer does to the figure, in sentences: what it needs, and in which direction the interval moves. */
export function whatItDoes(
  { samePerson: words }: Pick<Words, 'samePerson'>,
  pair: PairHere,
  answer: SamenessAnswer,
): string[] {
  if (answer === 'cannot_say') return [words.does.cannot_say]
  const settles = pair.mine === undefined
  const said = settles ? words.doesSettled : isOwnBoth(pair) ? words.doesAlone : words.does
  // Of what is decided already, the figure holds the one or the other whole.
  if (pair.state === 'same' || pair.state === 'different') return [said[answer]]
  return [said[answer], words.moves[movement(pair.probability, answer)]]
}

/**
 * The best figure already holds a pair for what is likelier. Where that is said it hardly moves; where the other is,
 * it moves by one person at most.
 */
function movement(probability: number, answer: 'same' | 'different'): 'expected' | 'fewer' | 'more' {
  if ((answer === 'same') === probability > 0.5) return 'expected'
  return answer === 'same' ? 'fewer' : 'more'
}
