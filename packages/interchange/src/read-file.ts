import type { Format, GivenFile, Place, Problem, Reading, Recognised } from './format.ts'
import { formatsRead, type ContentOf, type FormatRead } from './formats.ts'
import type { SitesRead } from './geojson/site-proposal.ts'
import { limits } from './workbook/limits.ts'
import { covers } from './workbook/places.ts'
import { refused } from './workbook/problems.ts'
import { readSheets, withoutSkipped } from './workbook/read-sheets.ts'
import { ProblemList } from './xml/problem-list.ts'

/** Below this a format is not named as one that a file could be. */
const worthNaming = 0.2

/** What a file most likely is, and what else it could be; nothing where it is like none. Only its beginning counts. */
export function recognise(file: GivenFile): {
  recognised: Recognised | undefined
  alternatives: Recognised[]
} {
  const found = (Object.keys(formatsRead) as FormatRead[])
    .map((format) => ({ format, ...formatsRead[format].looksLike(file) }))
    .filter(({ sure }) => sure >= worthNaming)
    .toSorted((a, b) => b.sure - a.sure)
    .map(({ format, why, version }): Recognised => ({
      format,
      ...(version !== undefined && { version }),
      why,
    }))
  const [recognised, ...alternatives] = found
  return { recognised, alternatives }
}

/** What every reading may hold, told apart by its format. */
export type AnyReading = {
  [Name in FormatRead]: Reading<ContentOf<Name>> & { recognised: { format: Name } }
}[FormatRead]

export interface HowToRead {
  /** Read it as this, whatever it looks like. */
  as?: Format
  /** The form whose answers the file holds. */
  beside?: GivenFile
  /** Places that a person leaves out. */
  skip?: readonly Place[]
}

/**
 * A file of any format, read to its end with each problem at its place. A file that is like none, or too large, has one
 * problem and no reading. No file makes it throw.
 */
export function readFile(
  file: GivenFile,
  { as, beside, skip = [] }: HowToRead = {},
): AnyReading | { problems: Problem[] } {
  if (file.bytes.length === 0) return { problems: [refused({}, 'file_empty', 'It is empty.')] }
  if (file.bytes.length > limits.fileBytes)
    return {
      problems: [
        refused(
          {},
          'file_too_large',
          `It is larger than ${limits.fileBytes / 1_000_000} MB. Split it, and give the parts.`,
        ),
      ],
    }
  try {
    return readAs(file, as, beside, skip)
  } catch {
    return {
      problems: [
        refused(
          {},
          'file_broken',
          'It cannot be read to its end: it is damaged, or made to be hard to read.',
        ),
      ],
    }
  }
}

function readAs(
  file: GivenFile,
  as: Format | undefined,
  beside: GivenFile | undefined,
  skip: readonly Place[],
) {
  const format = as ?? recognise(file).recognised?.format
  if (format === undefined) return { problems: whyUnknown(file) }
  const reading = skipIn(format, file, beside, skip) as AnyReading
  const kept = reading.problems.filter(({ place }) => !skip.some((one) => covers(one, place)))
  return { ...reading, problems: bounded(kept) }
}

/** Bytes that are neither text nor a whole workbook say more of themselves than that they are like nothing. */
function whyUnknown(file: GivenFile): Problem[] {
  const broken = readSheets(file).problems.filter(({ weight }) => weight === 'refused')
  const says = 'It is none of the formats that are read. Say which it is, if it is one.'
  return broken.length > 0 ? bounded(broken) : [refused({}, 'not_recognised', says)]
}

function skipIn(
  format: FormatRead,
  file: GivenFile,
  beside: GivenFile | undefined,
  skip: readonly Place[],
): Reading<unknown> {
  const from = formatsRead[format]
  if (skip.length === 0) return from.read(file, beside)
  switch (format) {
    case 'xlsform':
      return from.read(withoutSkipped(file, skip), beside)
    case 'ftm':
      return from.read(withoutLines(file, skip), beside)
    case 'geojson':
    case 'kml':
      return withoutSites(from.read(file, beside) as Reading<SitesRead>, skip)
    case 'xform': {
      const reading = from.read(file, beside)
      const says = 'Nothing can be left out of a form: take it out in the program that made the form.'
      return { ...reading, problems: [...reading.problems, refused(skip[0]!, 'skip_not_possible', says)] }
    }
    default:
      return from.read(file, beside, skip)
  }
}

/** One object a line; of a list each object counts as a line. */
function withoutLines(file: GivenFile, skip: readonly Place[]): GivenFile {
  const text = new TextDecoder().decode(file.bytes)
  const lines = linesOf(text).map((line, i) => (skip.some((one) => covers(one, { line: i + 1 })) ? '' : line))
  return { name: file.name, bytes: new TextEncoder().encode(lines.join('\n')) }
}

function linesOf(text: string): string[] {
  if (!text.trimStart().startsWith('[')) return text.split('\n')
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.map((one) => JSON.stringify(one)) : [text]
  } catch {
    return [text]
  }
}

function withoutSites(reading: Reading<SitesRead>, skip: readonly Place[]): Reading<SitesRead> {
  const sites = reading.content.sites.filter(({ at }) => !skip.some((one) => covers(one, at)))
  return {
    ...reading,
    content: { ...reading.content, sites },
    takes: [{ what: 'sites', count: sites.length }],
  }
}

/** In the order of the file, and of one kind no more than anybody would read. */
function bounded(problems: readonly Problem[]): Problem[] {
  const list = new ProblemList()
  const inOrder = problems
    .map((problem, i) => ({ problem, i }))
    .toSorted((a, b) => (a.problem.place.row ?? 0) - (b.problem.place.row ?? 0) || a.i - b.i)
  for (const {
    problem: { weight, code, place, says },
  } of inOrder)
    if (weight === 'refused') list.refuse(code, place, says)
    else list.note(code, place, says)
  return list.all()
}
