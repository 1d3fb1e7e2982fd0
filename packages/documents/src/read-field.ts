import { outsideClass } from './character-class.ts'
import type { ReadField } from './document.ts'
import { specialStates } from './issuers.ts'
import { textAt, type Layout, type PlacedField, type Span } from './layout.ts'
import { readName, readNames } from './read-names.ts'
import { readCheck, readNumberCheck } from './read-check.ts'

const sexes: Readonly<Record<string, string>> = {
  M: 'male',
  F: 'female',
  '<': 'unspecified',
  X: 'unspecified',
}

/** What a document is, by the first letter of its code; the second is the issuer's. Doc 9303 parts 4 to 7. */
const kinds: Readonly<Record<string, string>> = {
  P: 'Passport',
  V: 'Visa',
  A: 'Official travel document',
  C: 'Official travel document',
  I: 'Official travel document',
}

/** The fields that a place gives; dates have their check and no value yet, for they need each other. */
export function readField(
  lines: readonly string[],
  layout: Layout,
  placed: PlacedField,
): Record<string, ReadField> {
  const { name, kind } = placed
  const place: Span = { line: placed.line, from: placed.from, to: placed.to }
  const raw = textAt(lines, placed)
  const text = withoutFillers(raw)
  if (kind === 'names') {
    const [primaryIdentifier, secondaryIdentifier] = readNames(raw, place)
    return { primaryIdentifier, secondaryIdentifier }
  }
  if (kind === 'name') return { [name]: readName(raw, place, true) }
  const field: ReadField = { value: outsideClass(lines, placed).length > 0 ? null : text, raw, ...place }
  const { check } = placed
  if (kind === 'number' && check) Object.assign(field, readNumberCheck(lines, layout, { ...placed, check }))
  else if (check) field.check = readCheck(lines, check)
  if (field.goesOn && field.value !== null) field.value = raw + field.goesOn.raw
  if (kind === 'sex') field.value = sexes[raw] ?? null
  const means = kind === 'state' ? specialStates[text] : kind === 'documentCode' ? meansOf(text) : undefined
  if (means !== undefined) field.means = means
  return { [name]: field }
}

/** Fillers at the end say nothing; one within stands for a blank or a mark. */
const withoutFillers = (raw: string): string => raw.replace(/<+$/, '').replaceAll('<', ' ')

const meansOf = (code: string) => (code === 'AC' ? 'Crew member certificate' : kinds[code[0] ?? ''])
