import { mostWrongTries } from '@libertad/sealing'

/** Wrong tries are counted before a try is made: whoever kills the program in the middle has tried. */
export interface Tries {
  wrong: number
  /** When the last was made, milliseconds since 1970. */
  at: number
}

export const noTries: Tries = { wrong: 0, at: 0 }

const first = 15_000
const longest = 3_600_000

/** Milliseconds that so many wrong tries cost: none for the first, then twice as long each time, an hour at most. */
export const waitAfter = (wrong: number): number =>
  wrong < 2 ? 0 : Math.min(longest, first * 2 ** (wrong - 2))

/** When the next try is heard; `undefined`: at once. */
export function waitUntil({ wrong, at }: Tries, now: number): number | undefined {
  const until = at + waitAfter(wrong)
  return until > now ? until : undefined
}

/** A try that a wrong clock dated into the future must not lock anybody out for days. */
export const asOfNow = (tries: Tries, now: number): Tries => ({ ...tries, at: Math.min(tries.at, now) })

/** Whether the number is over for this lease: after so many wrong ones only the passphrase opens. */
export const numberUsedUp = ({ wrong }: Tries): boolean => wrong >= mostWrongTries
