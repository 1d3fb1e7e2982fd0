import * as z from 'zod/mini'
import { protectionMethods, releaseTables } from '../codes.ts'
import { code, count, instant } from '../shapes.ts'

const many = () => count(10_000_000)

/** A number that is an estimate: with this confidence the true one lies between `low` and `high`, both included. */
export const interval = z.strictObject({ low: many(), best: many(), high: many() })

/**
 * One table of people. `at`: the codes of its dimensions in order, joined by a dot; `all` where a dimension is summed:
 * `woman.adult`, `woman.all`, `all.all`. `value`: null is hidden, whatever the reason.
 */
const table = z.strictObject({
  id: z.enum(releaseTables),
  by: z.array(code()).check(z.minLength(1), z.maxLength(3)),
  cells: z
    .array(z.strictObject({ at: code(120), value: z.nullable(many()) }))
    .check(z.minLength(1), z.maxLength(400)),
})

/** Everything that one release tells, and nothing that is not told: safe to be read by anyone. */
export const releaseFigures = z.strictObject({
  /** 1 for the first release of an operation. */
  number: z.int().check(z.minimum(1), z.maximum(999)),
  /** The release that it replaces, by its number. */
  replaces: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
  /** Up to which entry of the journal was counted, and when, UTC. */
  upTo: many(),
  asOf: instant(),
  /** People, each counted once: how sure the interval is, in percent. */
  people: interval,
  level: z.int().check(z.minimum(50), z.maximum(99)),
  /** Facts that name nobody: suspects arrested, countries that took part, sites visited. */
  arrests: many(),
  countries: z.int().check(z.minimum(0), z.maximum(300)),
  sitesVisited: many(),
  tables: z.array(table).check(z.maxLength(releaseTables.length)),
  protection: z.strictObject({
    method: z.enum(protectionMethods),
    /** Counts below it are not told. */
    threshold: z.int().check(z.minimum(2), z.maximum(1000)),
    /** Rounded to multiples of it; 1 where nothing is rounded. */
    base: z.int().check(z.minimum(1), z.maximum(1000)),
    /** Spent by this release, and by all releases of the operation with it, in thousandths; 0 without noise. */
    spent: many(),
    spentInAll: many(),
  }),
  /** What was tried against this release together with all before it. */
  attack: z.strictObject({
    against: z.array(z.int().check(z.minimum(1), z.maximum(999))).check(z.maxLength(200)),
    /** Numbers that are not told, and the narrowest range that an attacker can put one into. */
    hidden: many(),
    narrowest: z.nullable(many()),
    singledOut: many(),
  }),
})

export type ReleaseFigures = z.infer<typeof releaseFigures>
export type ReleaseTable = ReleaseFigures['tables'][number]

/** One text for the same figures, whatever the order of their fields: what is hashed and signed. */
export function figuresText(figures: ReleaseFigures): string {
  return JSON.stringify(sorted(figures))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]))
}
