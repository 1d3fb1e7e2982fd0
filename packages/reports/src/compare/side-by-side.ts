import { compatible } from '../counts/compatible.ts'
import type {
  AlsoSays,
  Count,
  CountField,
  NotFound,
  Qualifier,
  Report,
  Source,
  VictimWording,
} from '../report.ts'

/** What one outlet says of a field. Not found is no disagreement. */
export type Cell = { file: string; found: false; why?: NotFound['why'] } | (Source & SaidCell)
interface SaidCell {
  file: string
  found: true
  value: number | string
  high?: number
  qualifier?: Qualifier
  wording?: string
  /** Figures that the same outlet says too, and that exclude this one. */
  saysAlso?: (Source & { value: number })[]
}

export const comparedFields = [
  'name',
  'from',
  'to',
  'countries',
  'officers',
  'arrests',
  'victims',
  'counted',
  'wording',
  'migrants',
  'suspects',
  'investigations',
  'hits',
] as const
export type ComparedField = (typeof comparedFields)[number]

export interface Compared {
  field: ComparedField
  /** `undefined`: fewer than two say it. */
  agrees?: boolean
  values: Cell[]
}

/**
 * Reports of outlets beside each other. Figures agree when they may be one number said more or less exactly (“nearly
 * 350” and 347); words agree when they are the same words.
 */
export function sideBySide(reports: Report[]): Compared[] {
  return comparedFields.map((field) => {
    const values = reports.map((report, at) => cellOf(field, report, report.file ?? `${at + 1}`))
    const said = values.filter((cell) => cell.found)
    if (said.length < 2) return { field, values }
    const agrees = said.every((one, at) => said.slice(at + 1).every((two) => same(field, one, two)))
    return { field, agrees, values }
  })
}

function same(field: ComparedField, one: SaidCell, two: SaidCell): boolean {
  if (typeof one.value === 'number' && typeof two.value === 'number')
    return compatible({ ...one, value: one.value }, { ...two, value: two.value })
  if (field === 'from' || field === 'to') return sameDay(String(one.value), String(two.value))
  return String(one.value).toLowerCase() === String(two.value).toLowerCase()
}

/** A day without its year, or a month without its day, is no other day. */
function sameDay(one: string, two: string): boolean {
  const yearless = (day: string) => day.startsWith('--')
  if (yearless(one) !== yearless(two)) return one.slice(-5) === two.slice(-5)
  return one.startsWith(two) || two.startsWith(one)
}

function cellOf(field: ComparedField, report: Report, file: string): Cell {
  const { row } = report
  switch (field) {
    case 'name':
      return row.name.found ? { file, ...row.name } : { file, ...row.name }
    case 'from':
    case 'to': {
      const { dates } = row
      if (!dates.found) return { file, found: false, ...(dates.why && { why: dates.why }) }
      const { sentence, at } = dates
      return { file, found: true, value: dates[field], sentence, at }
    }
    case 'wording':
      return wordingCell(row.victims.wording, file)
    case 'victims':
      return countCell(row.victims.count, file, others(field, report))
    case 'counted':
      return countedCell(row.victims, file)
    case 'countries':
      return countCell(row.countries.stated, file, others(field, report))
    default:
      return countCell(row[field], file, others(field, report))
  }
}

const others = (field: CountField, { alsoSays }: Report) =>
  alsoSays.filter((own) => own.field === field && (own.why === 'competes' || own.why === 'stands_lower'))

/** Who the figure of victims counts: people, or, in this outlet, women or minors alone. */
function countedCell({ count, split }: Report['row']['victims'], file: string): Cell {
  if (!count.found) return { file, found: false, ...(count.why && { why: count.why }) }
  const { sentence, at } = count
  const [group] =
    Object.entries(split).find(([, own]) => own.at[0] === at[0] && own.value === count.value) ?? []
  return { file, found: true, value: group ?? 'people', sentence, at }
}

function countCell(count: Count, file: string, also: AlsoSays[]): Cell {
  if (!count.found) return { file, found: false, ...(count.why && { why: count.why }) }
  const { value, high, qualifier, wording, sentence, at } = count
  return {
    ...{ file, found: true, value, sentence, at },
    ...(high !== undefined && { high }),
    ...(qualifier && { qualifier }),
    ...(wording !== undefined && { wording }),
    ...(also.length > 0 && {
      saysAlso: also.map((own) => ({ value: own.value, sentence: own.sentence, at: own.at })),
    }),
  }
}

/** How sure the outlet says it is that they are victims: this word, and not what was done for them. */
function wordingCell(wording: Report['row']['victims']['wording'], file: string): Cell {
  const [first] = wording
  if (!first) return { file, found: false, why: 'not_said' }
  const standing = wording.filter(({ code }) =>
    (['potential', 'possible', 'presumed'] as VictimWording[]).includes(code),
  )
  const value = standing.map(({ code }) => code).join(' ') || 'victims'
  const { words, sentence, at } = standing[0] ?? first
  return { file, found: true, value, wording: words, sentence, at }
}
