import { readTravelDocuments, type ReadField, type TravelDocument } from '@libertad/documents'
import type { IdentityContent } from '../model/field-port.ts'

/** Who had the paper when it was found: often the most telling thing about it. */
export const holders = [
  'herself',
  'employer',
  'handler',
  'relative',
  'officer',
  'nobody',
  'not_known',
] as const
export type Holder = (typeof holders)[number]

export interface DocumentDraft {
  zone: string
  /** By eye or by the camera. */
  by: 'typed' | 'camera'
  heldBy: Holder | undefined
}

export const newDocument: DocumentDraft = { zone: '', by: 'typed', heldBy: undefined }

/** Zones of travel documents by the number and the length of their lines. */
const zones = [
  { lines: 3, length: 30 },
  { lines: 2, length: 36 },
  { lines: 2, length: 44 },
] as const

export interface LineLength {
  /** Counted from one. */
  line: number
  length: number
  /** How many it should have; undefined while no format fits yet. */
  of: number | undefined
}

/**
 * Length of each line typed so far, and what it should be: that of the smallest format that all lines still fit in, so
 * that a sign left out is seen in the line where it is missing.
 */
export function lineLengths(zone: string): LineLength[] {
  const lengths = linesOf(zone).map((line) => line.length)
  const longest = Math.max(0, ...lengths)
  const fit = zones.find(({ lines, length }) => lengths.length <= lines && longest <= length)
  return lengths.map((length, at) => ({ line: at + 1, length, of: fit?.length }))
}

const linesOf = (zone: string): string[] =>
  zone
    .split('\n')
    .map((line) => line.replaceAll(/\s/g, ''))
    .filter((line) => line !== '')

export type Read =
  | { read: 'document'; document: TravelDocument }
  | { read: 'nothing' }
  /** Lines that cannot be a zone as they stand. */
  | { read: 'no_zone' }

/** What the typed lines say. Nothing before there could be a whole zone. `today`: decides centuries. */
export function readZone(zone: string, today: string): Read {
  const lines = linesOf(zone)
  if (lines.length < 2) return { read: 'nothing' }
  const [document] = readTravelDocuments(lines.join('\n'), { today }).documents
  return document ? { read: 'document', document } : { read: 'no_zone' }
}

/** Fields that a person compares with the paper, in the order of reading. */
const shown = [
  ...['documentNumber', 'primaryIdentifier', 'secondaryIdentifier', 'names', 'birthDate', 'sex'],
  ...['nationality', 'issuingState', 'expirationDate', 'personalNumber', 'optionalData', 'optionalData2'],
] as const

export interface FactRead {
  name: string
  value: string
  /** Whether its check digit fits; `none` where the format has none for it. */
  check: 'fits' | 'wrong' | 'none'
  /** What the digit is, what it should be, and where. */
  digit: { found: string; expected: string | undefined; line: number; at: number } | undefined
}

/** Each field with its check digit by name, the digit over all at the end. */
export function factsRead({ fields }: TravelDocument): FactRead[] {
  const names = [...shown.filter((name) => fields[name]?.value), ...(fields.composite ? ['composite'] : [])]
  return names.map((name) => factOf(name, fields[name]!))
}

function factOf(name: string, { value, raw, check }: ReadField): FactRead {
  const says = name === 'composite' ? (check?.found ?? '') : (value ?? raw)
  if (!check) return { name, value: says, check: 'none', digit: undefined }
  const { found, expected, line, at } = check
  const digit = { found, expected: expected ?? undefined, line, at }
  return { name, value: says, check: check.right ? 'fits' : 'wrong', digit }
}

/** Whether the day on which it ends is past. By itself no suspicion: many people's papers are old. */
export function isOver({ fields }: TravelDocument, today: string): boolean {
  const end = fields.expirationDate?.value ?? ''
  return end !== '' && !end.includes('X') && end < today
}

/** The paper as it is sealed. A zone with wrong check digits is kept as it was read: the paper may be like that. */
export function documentContent(
  { zone, heldBy }: DocumentDraft,
  today: string,
): IdentityContent['documents'][number] | undefined {
  const read = readZone(zone, today)
  if (read.read !== 'document' || heldBy === undefined) return undefined
  const { fields } = read.document
  const text = (name: string) => fields[name]?.value ?? ''
  return {
    ...{ type: text('documentCode'), number: text('documentNumber'), issuer: text('issuingState') },
    ...{ zone: linesOf(zone).join('\n').toUpperCase(), heldBy },
  }
}
