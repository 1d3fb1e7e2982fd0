/**
 * Who somebody is, as far as it is known: the fields of an identity as devices seal it, each of them optional. Only
 * these are read. Empty text is the same as nothing.
 */
export interface IdentityForKeys {
  /** All family names. */
  family?: string
  given?: string
  /** What she is called; read only where neither family nor given name is known. */
  calledBy?: string
  /** A whole name, parts in any order, in her own script or in Latin letters. */
  asWritten?: string
  /** `1996-04-02`, `1996-04-XX` or `1996-XX-XX` where less is known, `~1996` from an age. */
  birthDate?: string
  /** Years, and the day on which they were said, `YYYY-MM-DD`: read where `birthDate` says nothing. */
  age?: { years: number; on: string }
  documents?: readonly { number: string }[]
  /** ISO 3166-1, or another code, as long as it is the same everywhere. */
  nationality?: string
}

/** The same with all its fields, empty where nothing is known. */
export type ReadIdentity = Required<
  Pick<IdentityForKeys, 'family' | 'given' | 'calledBy' | 'asWritten' | 'birthDate' | 'nationality'>
> & {
  age: { years: number; on: string } | undefined
  numbers: string[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** What can be read of a value that was sealed elsewhere or long ago: whatever is not as it should be is not there. */
export function readIdentity(value: unknown): ReadIdentity {
  const { family, given, calledBy, asWritten, birthDate, nationality, documents, age } = fields(value)
  const { years, on } = fields(age)
  return {
    ...{ family: text(family), given: text(given), calledBy: text(calledBy), asWritten: text(asWritten) },
    ...{ birthDate: text(birthDate), nationality: text(nationality) },
    age: typeof years === 'number' ? { years, on: text(on) } : undefined,
    numbers: Array.isArray(documents) ? documents.map((one) => text(fields(one)['number'])) : [],
  }
}
