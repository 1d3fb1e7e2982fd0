import {
  openSolver,
  protect as protectTables,
  readTable,
  report,
  reportUnreadable,
  summary,
  usualRules,
  writeCsv,
  type Given,
  type NoiseWish,
  type Protection,
  type Unreadable,
  type Wish,
} from '@libertad/disclosure'
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readTextFile } from './read-text-file.ts'

/** As given on the command line. */
export interface ProtectOptions {
  json?: boolean | undefined
  threshold?: string | undefined
  protection?: string | undefined
  zeros?: string | undefined
  everyone?: string | undefined
  method?: string | undefined
  base?: string | undefined
  epsilon?: string | undefined
  budget?: string | undefined
  spent?: string | undefined
  count?: string | undefined
  released?: string[] | undefined
  attack?: boolean | undefined
  out?: string | undefined
  seconds?: string | undefined
}

/** Tables that are attacked together at most. */
const mostTables = 12

/**
 * `libertad protect TABLE.csv …`: makes tables of counts safe to publish and attacks them together. The tables go to
 * standard output or to a folder, what there is to say about them to standard error. Exit codes: 0 safe, 1 not safe
 * (nothing is written), 2 not read.
 */
export async function protect(files: string[], options: ProtectOptions): Promise<number> {
  const wish = wishOf(options)
  const released = options.attack ? [...files, ...(options.released ?? [])] : (options.released ?? [])
  const own = options.attack ? [] : files
  if (typeof wish === 'string') return refuse([wish])
  if (own.length + released.length === 0) return refuse(['Which table? libertad protect TABLE.csv'])
  if (own.length + released.length > mostTables) return refuse([`${mostTables} tables at most.`])
  const names = [...released, ...own].map((file) => basename(file))
  if (new Set(names).size < names.length) return refuse(['Two tables have the same file name.'])
  const given: Given[] = []
  const problems: Unreadable['problems'] = []
  // What was released first comes first: later tables are told from earlier ones by their order.
  for (const [file, isReleased] of [
    ...released.map((file) => [file, true] as const),
    ...own.map((file) => [file, false] as const),
  ]) {
    const name = basename(file)
    const text = await readTextFile(file)
    const table =
      typeof text === 'string' ? readTable(text, name, options.count) : { problems: [{ says: text.wrong }] }
    if ('problems' in table) problems.push(...table.problems.map((problem) => ({ ...problem, table: name })))
    else given.push({ table, released: isReleased })
  }
  const result: Protection | Unreadable =
    problems.length > 0 ? { problems } : protectTables(await openSolver(), given, wish)
  if ('problems' in result) {
    if (options.json) console.log(JSON.stringify(reportUnreadable(result)))
    return refuse(
      result.problems.map(({ table, line, column, says }) =>
        [table, line && `line ${line}`, column && `column ${column}`]
          .filter(Boolean)
          .join(', ')
          .concat(`: ${says}`),
      ),
    )
  }
  for (const line of summary(result, wish)) console.error(line)
  if (options.json) console.log(JSON.stringify(report(result, wish)))
  if (!result.safe) return 1
  return (await handOut(result, options)) ? 0 : refuse(['A table is there already, and is not written over.'])
}

/** Whether all was written: nothing that is there, an original above all, is written over. */
async function handOut({ tables }: Protection, { json, out }: ProtectOptions): Promise<boolean> {
  if (out !== undefined) await mkdir(out, { recursive: true })
  for (const { table, printed } of tables) {
    const text = writeCsv(table, printed)
    if (out !== undefined) {
      if (!(await writeNew(join(out, table.name), text))) return false
    } else if (!json) process.stdout.write(tables.length > 1 ? `${table.name}\r\n${text}\r\n` : text)
  }
  return true
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function wishOf(options: ProtectOptions): Wish | string {
  const number = (text: string | undefined, usual: number) => (text === undefined ? usual : Number(text))
  const { method = 'suppress', zeros = usualRules.zeros, everyone = usualRules.everyone } = options
  // Rounding to fives is meant to hide what is below five, if nothing else is said.
  const usual = method === 'round' ? number(options.base, usualRules.threshold) : usualRules.threshold
  const threshold = number(options.threshold, usual)
  const protection = number(options.protection, threshold)
  const base = number(options.base, threshold)
  const seconds = number(options.seconds, 20)
  const within = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most
  if (!within(threshold, 2, 1000)) return '--threshold is a whole number from 2 to 1000.'
  if (!within(protection, 1, 1000)) return '--protection is a whole number from 1 to 1000.'
  if (!within(base, 2, 1000)) return '--base is a whole number from 2 to 1000.'
  if (!within(seconds, 1, 3600)) return '--seconds is a whole number from 1 to 3600.'
  if (method !== 'suppress' && method !== 'round' && method !== 'noise')
    return '--method is suppress, round or noise.'
  if (zeros !== 'publish' && zeros !== 'hide') return '--zeros is publish or hide.'
  if (everyone !== 'publish' && everyone !== 'hide') return '--everyone is publish or hide.'
  const noise = noiseOf(options)
  if (typeof noise === 'string') return noise
  return {
    rules: { threshold, protection, zeros, everyone },
    ...{ method, base, seconds, now: () => performance.now(), random, noise },
  }
}

/** Epsilon in thousandths: what is finer could not be added up exactly. */
function noiseOf({ epsilon = '1', budget = '4', spent = '0' }: ProtectOptions): NoiseWish | string {
  const thousandths = (text: string) => {
    const [, whole = '', part = ''] = /^(\d{1,4})(?:\.(\d{1,3}))?$/.exec(text) ?? []
    return whole === '' ? NaN : Number(whole + part.padEnd(3, '0'))
  }
  const wish = { epsilon: thousandths(epsilon), budget: thousandths(budget), spent: thousandths(spent) }
  if (!(wish.epsilon > 0)) return '--epsilon is a number above 0 with three decimals at most, like 1 or 0.25.'
  if (Number.isNaN(wish.budget)) return '--budget is a number with three decimals at most.'
  if (Number.isNaN(wish.spent)) return '--spent is a number with three decimals at most.'
  return wish
}

/** Rounding that could be guessed would be undone. */
const random = () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

function refuse(sentences: string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 2
}
