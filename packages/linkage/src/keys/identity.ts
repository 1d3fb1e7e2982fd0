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
