/** The formats that are read: those of Doc 9303, and two national layouts that are met beside them. */
export type Format = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FRA-ID' | 'CHE-DL'

/** A stretch of one line. Lines and places count from one, as in Doc 9303; `to` is the last place within. */
export interface Span {
  line: number
  from: number
  to: number
}

export type FieldKind =
  /** What kind of document it is. */
  | 'documentCode'
  /** An issuing state or organisation, or a nationality. */
  | 'state'
  /** Primary and secondary identifier, two fillers between them. */
  | 'names'
  /** One of the two alone, in national layouts. */
  | 'name'
  | 'number'
  | 'birth'
  | 'expiry'
  | 'sex'
  /** What the issuer likes. */
  | 'optional'

export interface PlacedField extends Span {
  name: string
  kind: FieldKind
  check?: Check
  /** Optional field in which a number too long for its own goes on. */
  goesOnIn?: string
}

export interface Check {
  /** Where the digit stands: one place. */
  at: Span
  /** What it counts over, in this order. */
  over: Span[]
}

export interface Layout {
  format: Format
  /** Length of each line, in characters. */
  lengths: number[]
  /** How a zone of this layout begins, its lines put together. */
  begins: RegExp
  /** Used by one country only, and so for nothing that begins otherwise. */
  national?: true
  fields: PlacedField[]
  composite?: Check
}

/** `1:6-14` is line 1, places 6 to 14. */
export function span(text: string): Span {
  const [line, from, to] = text.split(/[:-]/).map(Number) as [number, number, number?]
  return { line, from, to: to ?? from }
}

export const spans = (text: string): Span[] => text.split(' ').map(span)

/** A field and its place; with a check digit, that counts over the field itself unless more is named. */
export function field(
  name: string,
  kind: FieldKind,
  place: string,
  checkAt?: string,
  over = place,
): PlacedField {
  const placed = { name, kind, ...span(place) }
  return checkAt === undefined ? placed : { ...placed, check: { at: span(checkAt), over: spans(over) } }
}

export const textAt = (lines: readonly string[], { line, from, to }: Span): string =>
  (lines[line - 1] ?? '').slice(from - 1, to)

export const textOver = (lines: readonly string[], over: readonly Span[]): string =>
  over.map((one) => textAt(lines, one)).join('')

/** The same lines with another text at a place. */
export function withText(lines: readonly string[], { line, from, to }: Span, text: string): string[] {
  return lines.map((old, i) => (i === line - 1 ? old.slice(0, from - 1) + text + old.slice(to) : old))
}
