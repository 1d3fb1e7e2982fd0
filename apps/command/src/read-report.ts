import {
  compareWithFigures,
  readReport as readOne,
  sideBySide,
  writeCsv,
  type Difference,
  type OwnFigures,
  type Report,
} from '@libertad/reports'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { reportTable, sideTable } from './read-report-words.ts'
import { readTextFile } from './read-text-file.ts'

/** As given on the command line. */
export interface ReadReportOptions {
  json?: boolean | undefined
  out?: string | undefined
  with?: string | undefined
}

/** More than one operation has outlets. */
const mostFiles = 200

/**
 * `libertad read-report FILE …`: a row of each report, beside each other when there are several, and beside an
 * operation's own figures where a file has them. Exit codes: 0 all read, 1 read with something to look at (outlets
 * disagree, or a text is about no such operation), 2 a file was not read.
 */
export async function readReport(files: string[], options: ReadReportOptions): Promise<number> {
  if (files.length === 0) return refuse('Which report? libertad read-report FILE …')
  if (files.length > mostFiles) return refuse(`${mostFiles} files at most.`)
  const reports: Report[] = []
  const refused: { file: string; says: string }[] = []
  for (const file of files) {
    const text = await readTextFile(file)
    if (typeof text !== 'string') refused.push({ file, says: text.wrong })
    else if (text.trim() === '') refused.push({ file, says: 'This file is empty.' })
    else reports.push(readOne(text, file))
  }
  const own = options.with === undefined ? undefined : await readFigures(options.with)
  if (typeof own === 'string') return refuse(own)
  const compared = reports.length > 1 ? sideBySide(reports) : undefined
  const differences = own && reports.map((report) => compareWithFigures(report.row, own))
  for (const { file, says } of refused) console.error(`${shown(basename(file))}: ${says}`)
  for (const { file, readUpTo } of reports)
    if (readUpTo !== undefined)
      console.error(`${shown(basename(file!))}: read up to character ${readUpTo}; no news item is that long.`)
  if (options.out !== undefined && reports.length > 0 && !(await writeNew(options.out, writeCsv(reports))))
    return refuse('The rows cannot be written there: a file is there already, or there is no such folder.')
  if (options.json)
    console.log(
      JSON.stringify({
        reports,
        ...(compared && { compared }),
        ...(differences && { differences }),
        ...(refused.length > 0 && { refused }),
      }),
    )
  else print(reports, compared, differences)
  if (refused.length > 0) return 2
  const disagree = compared?.some(({ agrees }) => agrees === false) ?? false
  return disagree || reports.some(({ aboutTrafficking }) => !aboutTrafficking) ? 1 : 0
}

function print(
  reports: Report[],
  compared: ReturnType<typeof sideBySide> | undefined,
  differences: Difference[][] | undefined,
): void {
  for (const [at, report] of reports.entries()) console.log(shown(reportTable(report, differences?.[at])))
  if (compared) console.log(shown(sideTable(compared)))
}

/** What is read may hold anything; a terminal gets no control characters. */
const shown = (text: string) => text.replaceAll(/[^\P{C}\n]/gu, '·')

async function readFigures(file: string): Promise<OwnFigures | string> {
  const text = await readTextFile(file)
  if (typeof text !== 'string') return `${shown(basename(file))}: ${text.wrong}`
  try {
    const given: unknown = JSON.parse(text)
    if (isFigures(given)) return given
  } catch {
    // Said below, as for any other file that holds no figures.
  }
  return 'The figures are JSON: {"people": {"low": 330, "best": 347, "high": 361}, "records": 402, "arrests": 22, "officers": 512, "countries": ["AG", "AW"]}, each of them optional.'
}

function isFigures(given: unknown): given is OwnFigures {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  const { people, records, arrests, officers, countries, ...more } = given as Record<string, unknown>
  const isCount = (value: unknown) => value === undefined || (Number.isInteger(value) && Number(value) >= 0)
  const isInterval =
    people === undefined ||
    (typeof people === 'object' &&
      people !== null &&
      ['low', 'best', 'high'].every((key) => Number.isFinite((people as Record<string, unknown>)[key])))
  const isCountries =
    isCount(countries) ||
    (Array.isArray(countries) &&
      countries.every((code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code)))
  return (
    Object.keys(more).length === 0 && isInterval && isCountries && [records, arrests, officers].every(isCount)
  )
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
