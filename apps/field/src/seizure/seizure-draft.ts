import type { Content, seizedThings } from '@libertad/domain'
import { countryOf } from '../alert/alert-words.ts'
import type { SeizureLine, VisitNow } from '../model/view-model.ts'

export type Thing = (typeof seizedThings)[number]

/** One kind of thing taken. What is typed about it (bag, names) is kept sealed. */
export interface Item {
  thing: Thing
  count: number
  /** Sum as it was typed, in whole units of the currency and its parts: `412000` or `85.50`. */
  sum: string
  /** ISO 4217. */
  currency: string
  bag: string
  /** Cash is counted by two; their names are sealed. */
  counted: [string, string]
}

export interface SeizureDraft {
  items: Item[]
  /** The one that is being written. */
  item?: Partial<Item> & { at: number }
  /** People whose papers were among them and were handed back, by their ids: kept sealed. */
  handedBack: string[]
  note: string
}

export const newSeizure: SeizureDraft = { items: [], handedBack: [], note: '' }

const decimals = new Map([
  ['JPY', 0],
  ['KRW', 0],
  ['CLP', 0],
  ['PYG', 0],
  ['XAF', 0],
  ['XOF', 0],
  ['VND', 0],
])

/** A sum in the smallest unit of its currency; `undefined` for what is no sum, or no currency. */
export function smallestUnits(sum: string, currency: string): number | undefined {
  const read = /^(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(sum.replaceAll(/[\s'’]/g, ''))
  if (!read || !/^[A-Z]{3}$/.test(currency)) return undefined
  const places = decimals.get(currency) ?? 2
  const [, whole, part = ''] = read
  if (part.length > places) return undefined
  return Number(whole) * 10 ** places + Number(part.padEnd(places, '0') || '0')
}

export type ItemMissing = 'thing' | 'count' | 'sum' | 'names'

/** What an item still lacks. Cash is not taken by one person alone. */
export function itemMissing({
  thing,
  count,
  sum = '',
  currency = '',
  counted,
}: Partial<Item>): ItemMissing | undefined {
  if (thing === undefined) return 'thing'
  if (thing !== 'cash') return (count ?? 0) > 0 ? undefined : 'count'
  if (smallestUnits(sum, currency) === undefined) return 'sum'
  const [one, other] = (counted ?? ['', '']).map((name) => name.trim().toLowerCase())
  return one && other && one !== other ? undefined : 'names'
}

export const asItem = ({ thing, count, sum, currency, bag, counted }: Partial<Item>): Item => ({
  ...{
    thing: thing ?? 'other',
    count: thing === 'cash' ? 1 : (count ?? 1),
    sum: sum ?? '',
    currency: currency ?? '',
  },
  ...{ bag: bag ?? '', counted: counted ?? ['', ''] },
})

/** What was taken, in codes and counts. `at`: milliseconds since 1970. */
export function seizureContent(
  { items }: Pick<SeizureDraft, 'items'>,
  { id: visit, site }: Pick<VisitNow, 'id' | 'site'>,
  at: number,
): Omit<Content<'seizure.made'>, 'handling' | 'reviewOn'> {
  return {
    ...{ visit, site: site.id, country: countryOf(site), zone: site.zone, at: new Date(at).toISOString() },
    things: items.map(({ thing: kind, count, sum, currency }) => {
      const amount = kind === 'cash' ? smallestUnits(sum, currency) : undefined
      return { kind, count, ...(amount !== undefined && { amount, currency }) }
    }),
  }
}

/** Travel documents among what was taken. */
export const papersIn = ({ items }: Pick<SeizureDraft, 'items'>): number =>
  items.filter(({ thing }) => thing === 'travel_document').reduce((sum, { count }) => sum + count, 0)

/** How many papers of a seizure have not gone back. */
export const papersLeft = ({ things, returned }: Pick<SeizureLine, 'things' | 'returned'>): number => {
  const papers = (of: readonly { thing: string; count: number }[]) =>
    of.filter(({ thing }) => thing === 'travel_document').reduce((sum, { count }) => sum + count, 0)
  return Math.max(0, papers(things) - papers(returned))
}

/** What an entry has no field for: bags, who counted, whose papers went back. Kept sealed. */
export function noteText(
  { items, note }: Pick<SeizureDraft, 'items' | 'note'>,
  says: { item(item: Item): string },
): string {
  const lines = items.filter(
    ({ bag, counted }) => bag.trim() !== '' || counted.some((name) => name.trim() !== ''),
  )
  return [...lines.map((item) => says.item(item)), ...(note.trim() === '' ? [] : [note.trim()])].join('\n')
}
