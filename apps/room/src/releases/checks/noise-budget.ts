/**
 * Thousandths of epsilon that all releases of an operation may spend: a rule of the hub, which refuses what is beyond it.
 * A release tells what was spent, not what may be.
 */
export const noiseBudget = 4_000
