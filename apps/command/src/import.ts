import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  convert,
  endingsFor,
  formats,
  readFile,
  readPlace,
  recognise,
  type AnyReading,
  type Format,
  type GivenFile,
  type HowToRead,
  type Place,
} from '@libertad/interchange'
import { reportOf, reportText, type ImportReport } from './import-report.ts'
import { readGivenFile } from './read-given-file.ts'

export interface ImportOptions {
  json?: boolean | undefined
  'dry-run'?: boolean | undefined
  as?: string | undefined
  with?: string | undefined
  skip?: string[] | undefined
  out?: string | undefined
}

const elsewhere =
  'Cases are taken in by a member in the browser: who somebody is must be sealed there, with keys that this command does not have. ' +
  'With --dry-run it says what would be taken in; with --out it writes the file in another format.'

/**
 * `libertad import FILE`: what a file of others is, what would be taken in, and each problem with its place; with `--out`
 * the same in another format. Exit code 0 when it would be taken in as it is, 1 when something is to be put right first,
 * 2 when it cannot be read or the command line is wrong. What stands in the file is not printed.
 */
export async function importFile(file: string | undefined, options: ImportOptions): Promise<number> {
  const asked = readOptions(options)
  if (file === undefined) return wrong('Name the file: libertad import FILE --dry-run')
  if ('wrong' in asked) return wrong(asked.wrong)
  const given = await readGivenFile(file)
  if ('wrong' in given) return wrong(given.wrong, options.json === true ? file : undefined)
  const how: HowToRead = { ...(asked.as && { as: asked.as }), skip: asked.skip }
  if (options.with !== undefined) {
    const form = await readGivenFile(options.with)
    if ('wrong' in form) return wrong(`The form: ${form.wrong}`)
    how.beside = form
    how.as ??= 'answers'
  }
  if (options['dry-run'] !== true && options.out === undefined) return wrong(elsewhere)
  const { reading, report } = read(file, given, how)
  const out = options['dry-run'] === true ? undefined : options.out
  const written = out === undefined ? undefined : await writeAs(out, file, reading, report)
  tell(report, options.json === true, written)
  if (report.recognised === null) return 2
  if (written && 'wrong' in written) return written.code
  return report.wouldTake ? 0 : 1
}

function read(file: string, given: GivenFile, how: HowToRead) {
  // What the library for workbooks says of a damaged file names what stands in it.
  const complain = console.error
  console.error = () => undefined
  try {
    return readAndReport(file, given, how)
  } finally {
    console.error = complain
  }
}

function readAndReport(file: string, given: GivenFile, how: HowToRead) {
  const { recognised, alternatives } = recognise(given)
  const reading = readFile(given, how)
  const others = recognised ? [recognised, ...alternatives] : alternatives
  return { reading, report: reportOf(file, reading, others, how.skip ?? []) }
}

function readOptions({ as, skip = [] }: ImportOptions): { as?: Format; skip: Place[] } | { wrong: string } {
  const format = formats.find((one) => one === as)
  if (as !== undefined && !format) return { wrong: `--as takes one of ${formats.join(', ')}.` }
  const places = skip.map(readPlace)
  if (places.includes(undefined))
    return {
      wrong: '--skip takes a place as it is told, such as "row 17", "row 17 column sex" or "line 20".',
    }
  return { ...(format && { as: format }), skip: places as Place[] }
}

type Written = { file: string } | { wrong: string; code: 1 | 2 }

async function writeAs(
  out: string,
  file: string,
  reading: ReturnType<typeof readFile>,
  { wouldTake }: ImportReport,
): Promise<Written> {
  if (!isWhole(reading)) return { wrong: 'Nothing was written.', code: 2 }
  if (resolve(out) === resolve(file)) return { wrong: 'The file itself is not written over.', code: 2 }
  if (!wouldTake)
    return { wrong: 'Nothing was written: first put right what is refused, or leave it out.', code: 1 }
  const bytes = convert(reading, out)
  if (!bytes)
    return {
      wrong: `A file of this format can become: ${endingsFor(reading).join(', ') || 'none'}. Give one of these endings.`,
      code: 2,
    }
  try {
    await writeFile(out, bytes)
    return { file: out }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { wrong: `It cannot be written there${code ? ` (${code})` : ''}.`, code: 2 }
  }
}

const isWhole = (reading: ReturnType<typeof readFile>): reading is AnyReading => 'recognised' in reading

function tell(report: ImportReport, json: boolean, written: Written | undefined): void {
  if (json)
    console.log(JSON.stringify({ ...report, ...(written && 'file' in written && { out: written.file }) }))
  else {
    const { says, problems } = reportText(report)
    console.log(says.join('\n'))
    for (const problem of problems) console.error(problem)
  }
  if (written) console.error('wrong' in written ? written.wrong : `Written: ${written.file}`)
}

function wrong(says: string, file?: string): number {
  if (file !== undefined)
    console.log(
      JSON.stringify({
        ...{ file, recognised: null, alternatives: [], takes: [] },
        ...{ problems: [{ place: {}, code: 'file_not_read', says, weight: 'refused' }] },
        ...{ wouldTake: false, skipped: [] },
      }),
    )
  console.error(says)
  return 2
}
