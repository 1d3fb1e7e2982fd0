import { readTravelDocuments, type ReadField, type Reading, type TravelDocument } from '@libertad/documents'
import type { PictureReading, ZoneLine } from '@libertad/documents/picture'
import { readPngFile } from './read-png-file.ts'
import { readTextFile } from './read-text-file.ts'

const none =
  'There is no machine-readable zone in this file. It is the two or three lines of capitals, digits and < at the foot ' +
  'of a passport, visa or card: type them as they stand, one line below the other.'

/**
 * `libertad mrz FILE`: the zones of travel documents in a text, or the one in a picture (PNG). Exit code 0 when all is right, 1 when something is
 * wrong (it is named), 2 when there is no zone or no file that can be read.
 */
export async function mrz(file: string | undefined, json: boolean): Promise<number> {
  if (file === undefined) {
    console.error('Name the file that holds the zone: libertad mrz FILE')
    return 2
  }
  const today = new Date().toISOString().slice(0, 10)
  const { reading, picture, wrong } = await readAny(file, today)
  if (json)
    console.log(
      JSON.stringify({ file, ...reading, ...(picture && { picture }), ...(wrong && { wrong }) }, null, 2),
    )
  else {
    if (picture) console.log(seen(picture))
    for (const document of reading.documents) console.log(table(document))
    for (const { startsAt, says } of reading.refused) console.error(`From line ${startsAt} on: ${says}`)
  }
  if (wrong !== undefined) {
    console.error(wrong)
    return 2
  }
  return reading.refused.length === 0 && reading.documents.every(allRight) ? 0 : 1
}

interface Read {
  reading: Reading
  /** How the lines were seen, when they were not typed. */
  picture?: Omit<PictureReading, 'reading'>
  wrong?: string | undefined
}

async function readAny(file: string, today: string): Promise<Read> {
  const png = await readPngFile(file)
  if (png && 'wrong' in png) return { reading: nothing, wrong: png.wrong }
  if (png) {
    const { readZonePicture } = await import('@libertad/documents/picture')
    const read = readZonePicture(png, { today })
    if ('refused' in read) return { reading: nothing, wrong: read.says }
    const { reading, ...picture } = read
    return { reading, picture, wrong: nothingIn(reading) }
  }
  const text = await readTextFile(file)
  if (typeof text !== 'string') return { reading: nothing, wrong: text.wrong }
  const reading = readTravelDocuments(text, { today })
  return { reading, wrong: nothingIn(reading) }
}

const nothing: Reading = { documents: [], refused: [] }

/** Below this the picture leaves a doubt that a person should settle. */
const doubtful = 0.9

function seen({ lines, corrections, suggestions }: Omit<PictureReading, 'reading'>): string {
  const doubts = lines.flatMap(({ characters }: ZoneLine, line) =>
    characters.flatMap(({ character, confidence, otherwise: [other] }, i) =>
      confidence < doubtful && other
        ? [`Line ${line + 1}, place ${i + 1}: ${character}, or else ${other.character}.`]
        : [],
    ),
  )
  return [
    ...lines.map(({ text }) => text),
    ...doubts.map((says) => `  Hard to tell: ${says}`),
    ...corrections.map(({ says }) => `  Corrected: ${says}`),
    ...suggestions.map(({ says }) => `  Not changed: ${says}`),
    '',
  ].join('\n')
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
