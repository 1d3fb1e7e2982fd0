import type { NoiseTold } from '../protection.ts'

/** Thousandths of epsilon as they are written. */
export const inEpsilon = (thousandths: number): string => (thousandths / 1000).toFixed(3)

/** What noise did and what can still be told, in sentences that may be published with the tables. */
export function noiseSentences(
  { spent, spentInAll, budget, measured, within }: NoiseTold,
  adds: boolean,
): string[] {
  return [
    `Counts were moved at random (differential privacy): ε = ${inEpsilon(spent)} for ${measured.join(', ')}; ε = ${inEpsilon(spentInAll)} of ${inEpsilon(budget)} is spent.`,
    `Nineteen of twenty counts were moved by ${within} or less before they were made to add up. None is below zero, and small ones are rather too large.`,
    adds
      ? 'Printed numbers add up, also between these tables. They do not add up with tables of other days.'
      : 'Not all printed numbers add up: no way to make them was found in time.',
    `Whoever knows everything about everybody else can still tell something of one person: what he holds likely may change by a factor of ${factor(spent)} by these tables, and of ${factor(spentInAll)} by all that were published. The number of all people is told as it is.`,
  ]
}

/** Odds change by e^ε at most. */
const factor = (thousandths: number) => Math.exp(thousandths / 1000).toFixed(1)
