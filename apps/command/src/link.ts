import { linkLists, report, seeded, summary } from '@libertad/linkage'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readList } from './link-file.ts'

/** As given on the command line. */
export interface LinkOptions {
  json?: boolean | undefined
  with?: string | undefined
  truth?: string | undefined
  encoded?: boolean | undefined
  threshold?: string | undefined
  out?: string | undefined
  seed?: string | undefined
}

/**
 * `libertad link FILE.csv`: finds who stands in a list more than once, or in two lists, and says why. Pairs go to standard
 * output as CSV, everything as JSON with `--json`, both to a file with `--out`; what there is to say about it goes to standard
 * error. Exit codes: 0 linked, 1 linked and something was odd in the list, 2 not read.
 */
export async function link(file: string | undefined, options: LinkOptions): Promise<number> {
  const threshold = options.threshold === undefined ? 0.5 : Number(options.threshold)
  const seed = Number(options.seed ?? 7)
  if (file === undefined) return refuse('Which list? libertad link FILE.csv')
  if (!(threshold > 0 && threshold <= 1)) return refuse('--threshold is a probability above 0, to 1.')
  if (!Number.isInteger(seed)) return refuse('--seed is a whole number.')
  const texts = []
  for (const path of [file, ...(options.with === undefined ? [] : [options.with])]) {
    const text = await readList(path)
    if (typeof text !== 'string') return refuse(`${basename(path)}: ${text.wrong}`)
    texts.push({ name: basename(path), text })
  }
  const result = linkLists({
    ...{
      file: texts[0]!,
      with: texts[1],
      truth: options.truth,
      encoded: options.encoded === true,
      threshold,
    },
    ...{ random: seeded(seed), now: () => performance.now() },
  })
  if ('wrong' in result) return refuse(`${basename(file)}: ${result.wrong}`)
  const { linked, reported } = result
  const whole = report(linked, reported)
  for (const line of summary(linked, reported)) console.error(line)
  const text = options.json ? `${JSON.stringify(whole)}\n` : csvOf(whole.pairs)
  if (options.out === undefined) process.stdout.write(text)
  else if (!(await writeNew(options.out, text)))
    return refuse(`${options.out} is there already or cannot be written; nothing was written over.`)
  return reported.problems.length > 0 ? 1 : 0
}

function csvOf(pairs: ReturnType<typeof report>['pairs']): string {
  const rows = pairs.map(({ a, b, probability, reasons = [] }) => {
    const says = reasons.map(({ column, says, weight }) => `${column} ${says} ${weight}`.trim()).join('; ')
    return `${a},${b},${probability},"${says.replaceAll('"', '""')}"`
  })
  return ['a,b,probability,reasons', ...rows, ''].join('\r\n')
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
