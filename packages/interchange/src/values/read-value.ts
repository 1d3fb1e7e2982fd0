/** What a cell was read as, with something to be known of it; or why it cannot be read. Never says what stands there. */
export type ReadValue<Value> =
  | { value: Value; note?: Remark; refuse?: undefined }
  | { value?: undefined; note?: undefined; refuse: Remark }

export interface Remark {
  code: string
  says: string
}

export const read = <Value>(value: Value, note?: Remark): ReadValue<Value> => ({
  ...{ value, ...(note && { note }) },
})

export const cannotRead = (code: string, says: string): ReadValue<never> => ({ refuse: { code, says } })

/** Words by which people say that something is not known; a cell that holds one says nothing more. */
const unknowns = new Set(
  (
    'unknown|not known|unk|n/a|na|n.a.|nil|none given|not available|not specified|?|??|-|--|–|—|-99|-999|99999|.|' +
    'desconocido|desconocida|no sabe|se desconoce|no consta|s/d|n/d|ns/nr|inconnu|inconnue|non connu|nsp|' +
    'desconhecido|desconhecida|não sabe|nao sabe|sem informação|não informado|onbekend|niet bekend|weet niet|null|nan'
  ).split('|'),
)
export const saysUnknown = (text: string): boolean =>
  unknowns.has(
    text
      .trim()
      .toLowerCase()
      .replace(/^(-9+)\.0+$/, '$1'),
  )

/** A heading or a word without case, accents, blanks and marks: what is left when people write it differently. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
