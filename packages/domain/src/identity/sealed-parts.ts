/** What a sealed part is for: it decides how it is kept and to whom it is given. */
export type SealedPurpose =
  /** An envelope of a key. Kept apart from backups, so that what is erased stays closed. */
  | 'key'
  /** Given only after its reading was written down. */
  | 'content'
  /** A name for a list. */
  | 'index'

export interface SealedPart {
  hash: string
  purpose: SealedPurpose
}

interface Naming {
  key?: string
  /** Of tokens it is a version of the rough keys, and names nothing sealed. */
  keys?: string[] | string
  content?: string
  index?: string
}

/** The sealed parts that a checked body names. An entry's header must list the same hashes, in this order. */
export function sealedParts(body: unknown): SealedPart[] {
  const { key, keys, content, index } = (body ?? {}) as Naming
  return [
    ...(key === undefined ? [] : [{ hash: key, purpose: 'key' as const }]),
    ...(Array.isArray(keys) ? keys : []).map((hash) => ({ hash, purpose: 'key' as const })),
    ...(content === undefined ? [] : [{ hash: content, purpose: 'content' as const }]),
    ...(index === undefined ? [] : [{ hash: index, purpose: 'index' as const }]),
  ]
}
