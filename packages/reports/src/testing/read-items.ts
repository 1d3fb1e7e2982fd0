import { readdirSync, readFileSync } from 'node:fs'
import gold from './items/gold.json' with { type: 'json' }

/** What a reader takes from an item. `null`, or absent: the item does not say it. */
export interface Gold {
  /** False: the item is about no such operation. */
  about?: boolean
  name?: string | null
  from?: string
  to?: string
  published?: string
  others?: string[]
  took?: string[]
  stated?: number
  officers?: number | null
  arrests?: number | null
  victims?: number | null
  wording?: string[]
  split?: Record<string, number>
  migrants?: number
  suspects?: number
  investigations?: number
  checks?: number
  hits?: number
  places?: string[]
  mo?: string[]
}

export interface Item {
  name: string
  /** Kept unseen while the rules were written. */
  held: boolean
  text: string
  gold: Gold
}

const folder = new URL('items/', import.meta.url)

/** The items and what a reader takes from them, by name. */
export const items: Item[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -4)
    return {
      name,
      held: name.startsWith('held-'),
      text: readFileSync(new URL(file, folder), 'utf8'),
      gold: (gold as Record<string, Gold>)[name]!,
    }
  })
