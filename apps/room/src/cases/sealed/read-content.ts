/** Who she is, as phone and desk seal it. */
export interface Identity {
  family: string
  given: string
  calledBy: string
  /** `1996-04-02`, `1996-XX-XX` where only the year is known, `~1996` from an age. */
  birthDate: string
  /** In her own script. */
  asWritten: string
  nationality: string
  languages: string[]
  contacts: { kind: string; value: string; safe: string }[]
  documents: Paper[]
}

export interface Paper {
  type: string
  number: string
  issuer: string
  heldBy: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** An identity that was opened, whatever a newer program put beside it; `undefined` if it is none. */
export function readIdentity(value: unknown): Identity | undefined {
  if (!isRecord(value)) return undefined
  return {
    ...{ family: text(value.family), given: text(value.given), calledBy: text(value.calledBy) },
    ...{ birthDate: text(value.birthDate), asWritten: text(value.asWritten) },
    ...{ nationality: text(value.nationality), languages: list(value.languages).map(text) },
    contacts: list(value.contacts)
      .filter(isRecord)
      .map(({ kind, value, safe }) => ({ kind: text(kind), value: text(value), safe: text(safe) })),
    documents: list(value.documents).flatMap((one) => readPaper(one) ?? []),
  }
}

export function readPaper(value: unknown): Paper | undefined {
  if (!isRecord(value)) return undefined
  const { type, number, issuer, heldBy } = value
  return { type: text(type), number: text(number), issuer: text(issuer), heldBy: text(heldBy) }
}

/** Prose with the language it is written in. */
export function readNote(value: unknown): { text: string; language: string } | undefined {
  if (!isRecord(value) || typeof value.text !== 'string') return undefined
  return { text: value.text, language: text(value.language) }
}

/** A photograph as an address that the page can show; only the kinds that are sealed, never another address. */
export function readPhotograph(value: unknown): string | undefined {
  if (!isRecord(value) || value.type !== 'image/jpeg') return undefined
  const data = text(value.data)
  return /^[A-Za-z0-9+/]+={0,2}$/.test(data) ? `data:image/jpeg;base64,${data}` : undefined
}
