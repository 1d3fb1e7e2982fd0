import type { SamenessAnswer } from '@libertad/domain'
import type { Said } from './linking-facts.ts'

/** What stands of all that was said of one pair. */
export interface AnswersOfPair {
  /** By agency that has one of its records. */
  owners: Map<string, SamenessAnswer>
  settled: SamenessAnswer | undefined
}

/**
 * What stands of what was said, by pair. The order of the journal decides: an agency's newest answer stands, and one
 * that was taken back stays so. `said`: in that order.
 */
export function answersByPair(said: readonly Said[]): Map<string, AnswersOfPair> {
  const bySubject = new Map<
    string,
    { pair: string; owner: string; mine: boolean; number: number; answer: SamenessAnswer }
  >()
  for (const { subject, number, owner, step, pair, mine, answer } of said) {
    const before = bySubject.get(subject)
    if (step === 'taken_back') bySubject.delete(subject)
    else if (step === 'changed') {
      if (before && answer) bySubject.set(subject, { ...before, number, answer })
    } else if (pair && answer)
      bySubject.set(subject, { pair, owner, mine: mine !== undefined, number, answer })
  }
  const standing = new Map<string, AnswersOfPair>()
  for (const { pair, owner, mine, answer } of [...bySubject.values()].sort((a, b) => a.number - b.number)) {
    const of = standing.get(pair) ?? { owners: new Map(), settled: undefined }
    standing.set(pair, of)
    if (mine) of.owners.set(owner, answer)
    else of.settled = answer
  }
  return standing
}
