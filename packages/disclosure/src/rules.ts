/** What may not be told. */
export interface Rules {
  /** Counts from 1 to `threshold - 1` are small: they are not told. */
  threshold: number
  /** How far apart the least and the most a hidden count may be, for all an attacker can tell, must lie at least. */
  protection: number
  /** A zero tells that nobody was there. Hidden, it looks like any hidden count. */
  zeros: 'publish' | 'hide'
  /** Where all of a group stand in one cell, whoever knows that she was in the group knows what happened to her. */
  everyone: 'publish' | 'hide'
}

/**
 * Ten is what the Counter-Trafficking Data Collaborative promises of its public rows: none returns fewer than ten
 * people. A zero is published, an answer that all of a group share is not.
 */
export const usualRules: Rules = { threshold: 10, protection: 10, zeros: 'publish', everyone: 'hide' }

/** Whether a hidden count, or change of one, is known too well: nearly its value, or that it is small. */
export function tooNarrow({ threshold, protection }: Rules, least: number, most: number): boolean {
  return most - least < protection || (most < threshold && least > -threshold)
}

/** Of a change also a small fall. */
export const isSmall = ({ threshold }: Rules, count: number): boolean =>
  count !== 0 && Math.abs(count) < threshold

/** Whether a count, or change, is certainly small and not zero. */
export const isSurelySmall = ({ threshold }: Rules, least: number, most: number): boolean =>
  (least >= 1 && most < threshold) || (most <= -1 && least > -threshold)
