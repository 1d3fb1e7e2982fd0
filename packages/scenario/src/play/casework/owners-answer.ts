import type { SamenessAnswer } from '@libertad/domain'
import type { PairToJudge } from '@libertad/protocol'

/** Owners who do not find the time: their pairs stay in the interval, and go to the coordinator. */
const neverAnswers = 0.1
/** Of those who lean to neither side, how many say that they cannot say. */
const cannotSay = 0.7

/**
 * What an owner answers from what she sees: how the two records compare, and how likely the hub holds it. She never
 * sees the other's name, and nobody here knows the truth. `undefined`: no answer today. `chance`: true in that share.
 */
export function ownersAnswer(
  { probability, evidence }: Pick<PairToJudge, 'probability' | 'evidence'>,
  chance: (share: number) => boolean,
): SamenessAnswer | undefined {
  if (chance(neverAnswers)) return undefined
  const agrees = (of: string) => evidence.some((one) => one.of === of && one.is === 'agrees')
  const differs = (of: string) => evidence.some((one) => one.of === of && one.is === 'differs')
  if (differs('sex') || agrees('same_visit')) return probability > 0.9 ? 'cannot_say' : 'different'
  // The same document is more than a likeness of names.
  if (agrees('document') && probability > 0.5) return 'same'
  if (probability >= 0.97) return 'same'
  if (probability <= 0.03) return 'different'
  if (chance(cannotSay)) return 'cannot_say'
  return probability > 0.5 ? 'same' : 'different'
}
