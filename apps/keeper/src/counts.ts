import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Told, ToldWhat } from './wire.ts'

/** How often each device asked: never for what, which the keeper could not say. */
export interface Counts {
  today(device: string): number
  allToday(): number
  since(device: string): number
  /** Written to disk before it is answered. Throws when the disk takes no more. */
  add(device: string, agency: string, evaluations: number): void
  /** Kept once a day for a device. False when it was told today. */
  tell(what: ToldWhat, device: string, agency: string): boolean
  toldTo(agency: string): Told[]
  devicesOf(agency: string): { device: string; evaluations: number }[]
}

/** Stands for a device or an agency where all are meant. */
export const everyone = '-'

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)
const file = /^(\d{4}-\d\d-\d\d)\.log$/

/**
 * Counts in a folder: one file a day, one line for each request, `<what> <device> <agency> <evaluations>`. Days that
 * are over are drawn together at start.
 */
export function keepCounts(folder: string, now: () => number): Counts {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const totals = new Map<string, { agency: string; evaluations: number }>()
  const told: (Told & { agency: string })[] = []
  let day = dayOf(now())
  let today = new Map<string, number>()
  let all = 0

  function take(on: string, line: string): void {
    const [what, device, agency, count] = line.split(' ')
    if (!device || !agency) return
    if (what !== 'evaluated') {
      told.push({ day: on, what: what as ToldWhat, agency, ...(device !== everyone && { device }) })
      return
    }
    const evaluations = Number(count) || 0
    totals.set(device, { agency, evaluations: (totals.get(device)?.evaluations ?? 0) + evaluations })
    if (on !== day) return
    today.set(device, (today.get(device) ?? 0) + evaluations)
    all += evaluations
  }

  function turn(): void {
    const is = dayOf(now())
    if (is === day) return
    day = is
    today = new Map()
    all = 0
  }

  function write(line: string): void {
    appendFileSync(join(folder, `${day}.log`), `${line}\n`, { mode: 0o600 })
    take(day, line)
  }

  for (const name of readdirSync(folder).sort()) {
    const on = file.exec(name)?.[1]
    if (on === undefined) continue
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    for (const line of on < day ? drawTogether(join(folder, name), lines) : lines) take(on, line)
  }

  return {
    today: (device) => (turn(), today.get(device) ?? 0),
    allToday: () => (turn(), all),
    since: (device) => totals.get(device)?.evaluations ?? 0,
    add: (device, agency, evaluations) => (turn(), write(`evaluated ${device} ${agency} ${evaluations}`)),
    tell(what, device, agency) {
      turn()
      const already = told.some(
        (one) => one.day === day && one.what === what && (one.device ?? everyone) === device,
      )
      if (!already) write(`${what} ${device} ${agency}`)
      return !already
    },
    toldTo: (agency) =>
      told
        .filter((one) => one.agency === agency || one.agency === everyone)
        .map(({ day: on, what, device }) => ({ day: on, what, ...(device !== undefined && { device }) })),
    devicesOf: (agency) =>
      [...totals]
        .filter(([, total]) => total.agency === agency)
        .map(([device, { evaluations }]) => ({ device, evaluations })),
  }
}

/** One line for each device of a day that is over. */
function drawTogether(path: string, lines: string[]): string[] {
  const sums = new Map<string, number>()
  const rest: string[] = []
  for (const line of lines) {
    const [what, device, agency, count] = line.split(' ')
    if (what === 'evaluated')
      sums.set(`${device} ${agency}`, (sums.get(`${device} ${agency}`) ?? 0) + (Number(count) || 0))
    else if (line !== '') rest.push(line)
  }
  const drawn = [...[...sums].map(([of, sum]) => `evaluated ${of} ${sum}`), ...rest]
  if (drawn.length < lines.length - 1) {
    writeFileSync(`${path}.new`, `${drawn.join('\n')}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return drawn
}

/** Removes all counts. */
export function destroyCounts(folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true })
}
