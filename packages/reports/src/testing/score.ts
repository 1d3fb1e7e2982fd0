import { readReport } from '../index.ts'
import type { Count } from '../report.ts'
import type { Gold, Item } from './read-items.ts'

export interface Score {
  right: number
  /** Said by the row and not, or otherwise, by the item. */
  wrong: number
  /** Said by the item and not by the row. */
  missed: number
}

export interface Scored {
  scores: Map<string, Score>
  errors: string[]
}

const figures = ['officers', 'arrests', 'migrants', 'suspects', 'investigations', 'checks', 'hits'] as const

/** Each field of each row beside what a reader takes from the item. */
export function score(items: Item[]): Scored {
  const scores = new Map<string, Score>()
  const errors: string[] = []
  for (const { name, text, gold } of items) {
    const { row } = readReport(text, name)
    const value = (count: Count) => (count.found ? count.value : undefined)
    const compare = (field: string, said: unknown[], meant: unknown[]) => {
      const own = scores.get(field) ?? { right: 0, wrong: 0, missed: 0 }
      scores.set(field, own)
      const wrong = said.filter((one) => !meant.includes(one))
      const missed = meant.filter((one) => !said.includes(one))
      own.right += said.length - wrong.length
      own.wrong += wrong.length
      own.missed += missed.length
      if (wrong.length + missed.length > 0)
        errors.push(`${name}, ${field}: said ${said.join(' ') || '–'}, meant ${meant.join(' ') || '–'}`)
    }
    const one = (field: string, said: unknown, meant: unknown) =>
      compare(field, said === undefined ? [] : [said], meant === undefined || meant === null ? [] : [meant])
    const { dates, countries, victims } = row
    one('name', row.name.found ? row.name.value : undefined, gold.name)
    one('from', dates.found ? dates.from : undefined, gold.from)
    one('to', dates.found ? dates.to : undefined, gold.to)
    one('published', row.published.found ? row.published.value : undefined, gold.published)
    one('countries stated', value(countries.stated), gold.stated)
    for (const field of figures) one(field, value(row[field]), gold[field])
    one('victims', value(victims.count), gold.victims)
    const codes = (list: { code: string }[]) => [...new Set(list.map(({ code }) => code))]
    compare('wording', codes(victims.wording), gold.wording ?? [])
    compare(
      'split',
      Object.entries(victims.split).map(([group, count]) => `${group}=${count.value}`),
      Object.entries(gold.split ?? {}).map(([group, count]) => `${group}=${count}`),
    )
    compare('countries listed', codes(countries.list.filter(({ as }) => as === 'took_part')), gold.took ?? [])
    if (gold.places) compare('places', codes(row.places), gold.places)
    if (gold.mo) compare('modus operandi', codes(row.modusOperandi), gold.mo)
    if (gold.others)
      compare(
        'other operations',
        row.otherOperations.map((own) => own.value),
        gold.others,
      )
  }
  return { scores, errors }
}

export type { Gold }
