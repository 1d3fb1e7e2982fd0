import { readTravelDocuments, type ReadField, type Reading, type TravelDocument } from '@libertad/documents'
import { readTextFile } from './read-text-file.ts'

const none =
  'There is no machine-readable zone in this file. It is the two or three lines of capitals, digits and < at the foot ' +
  'of a passport, visa or card: type them as they stand, one line below the other.'

/**
 * `libertad mrz FILE`: the zones of travel documents in a file. Exit code 0 when all is right, 1 when something is
 * wrong (it is named), 2 when there is no zone or no file that can be read.
 */
export async function mrz(file: string | undefined, json: boolean): Promise<number> {
  if (file === undefined) {
    console.error('Name the file that holds the zone: libertad mrz FILE')
    return 2
  }
  const text = await readTextFile(file)
  const today = new Date().toISOString().slice(0, 10)
  const reading: Reading =
    typeof text === 'string' ? readTravelDocuments(text, { today }) : { documents: [], refused: [] }
  const wrong = typeof text === 'string' ? nothingIn(reading) : text.wrong
  if (json)
    console.log(JSON.stringify({ file, ...reading, ...(wrong === undefined ? {} : { wrong }) }, null, 2))
  else for (const document of reading.documents) console.log(table(document))
  if (!json)
    for (const { startsAt, says } of reading.refused) console.error(`From line ${startsAt} on: ${says}`)
  if (wrong !== undefined) {
    console.error(wrong)
    return 2
  }
  return reading.refused.length === 0 && reading.documents.every(allRight) ? 0 : 1
}

function nothingIn({ documents, refused }: Reading): string | undefined {
  if (documents.length > 0) return undefined
  return refused.length > 0 ? 'No zone in this file can be read.' : none
}

const allRight = ({ wrongCheckDigits, warnings }: TravelDocument) =>
  wrongCheckDigits.length + warnings.length === 0

function table({ format, startsAt, fields, wrongCheckDigits, repairs, warnings }: TravelDocument): string {
  const rows = Object.entries(fields).map(([name, field]) => [
    name,
    valueOf(field),
    placeOf(field),
    checkOf(field),
  ])
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]!.length)))
  const lines = rows.map((row) =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd(),
  )
  const digits = wrongCheckDigits.length === 0 ? 'none' : wrongCheckDigits.join(', ')
  return [
    `${format}, from line ${startsAt} of the file on`,
    ...lines,
    ...(Object.values(fields).some(({ check }) => check)
      ? [`  Wrong check digits: ${digits}.`]
      : ['  This format has no check digits.']),
    ...repairs.map(({ says }) => `  Repaired: ${says}`),
    ...warnings.map(({ says }) => `  Look at: ${says}`),
    '',
  ].join('\n')
}

function valueOf({ value, raw, means, truncated, unknown }: ReadField): string {
  const notes = [means, truncated && 'may be cut off', unknown && `${unknown.join(' and ')} unknown`].filter(
    Boolean,
  )
  // What is read may hold anything; a terminal gets only what it can show.
  const shown = value === null ? `cannot be read: ${raw}` : value || '-'
  return `${shown.replaceAll(/[^\x20-\x7e]/g, '·')}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

const placeOf = ({ line, from, to, goesOn }: ReadField) =>
  `line ${line}, ${from}${to > from ? `-${to}` : ''}${goesOn ? ` and ${goesOn.from}-${goesOn.to}` : ''}`

function checkOf({ check }: ReadField): string {
  if (!check) return ''
  const found = check.found.replaceAll(/[^\x20-\x7e]/g, '·')
  return check.right
    ? `check digit ${found} right`
    : `check digit ${found} WRONG, should be ${check.expected ?? 'unknown'}`
}
