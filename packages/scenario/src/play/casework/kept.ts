/**
 * What came of true randomness, or is given only once, kept under a name so that a play that was cut writes the same
 * bytes again.
 */
export interface Kept {
  /** The first text ever given for this name. */
  first(name: string, made: string): string
  known(name: string): string | undefined
}

/** For a play that is never taken up again. */
export const keepNothing: Kept = { first: (_, made) => made, known: () => undefined }
