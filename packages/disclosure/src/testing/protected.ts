import { protect } from '../protect.ts'
import type { Protection, Wish } from '../protection.ts'
import { readTable } from '../reading/read-table.ts'
import { usualRules } from '../rules.ts'
import type { Solver } from '../solver.ts'
import type { Table } from '../table.ts'
import { writeCsv } from '../write-csv.ts'
import { seeded } from './random-operation.ts'

export const usualWish: Wish = {
  ...{ rules: usualRules, method: 'suppress', base: usualRules.threshold, seconds: 20 },
  ...{ now: () => performance.now(), random: seeded(7) },
}

/** A wish that differs from the usual one. */
export const wishing = (change: Partial<Wish> = {}, rules: Partial<Wish['rules']> = {}): Wish => ({
  ...usualWish,
  ...change,
  rules: { ...usualRules, ...rules },
})

/** Tables from their text, named A, B, …. Throws for one that cannot be read. */
export function tablesOf(texts: readonly string[]): Table[] {
  return texts.map((text, number) => {
    const table = readTable(text, 'ABCDEFGHIJKL'[number]!)
    if ('problems' in table) throw new Error(JSON.stringify(table.problems))
    return table
  })
}

/** `released`: how many of the first tables are public already. */
export function protectTexts(
  solver: Solver,
  texts: readonly string[],
  wish: Wish = usualWish,
  released = 0,
): Protection {
  const given = tablesOf(texts).map((table, number) => ({ table, released: number < released }))
  const result = protect(solver, given, wish)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result
}

/** The tables as the public gets them. */
export const printedOf = ({ tables }: Protection): string[] =>
  tables.map(({ table, printed }) => writeCsv(table, printed))

/** What somebody tells who has nothing but the printed text. */
export const attackTexts = (solver: Solver, texts: readonly string[], wish: Wish = usualWish): Protection =>
  protectTexts(solver, texts, wish, texts.length)

/**
 * Publishes one release after the other, each with the printed text of the earlier ones released. Answers with what is
 * printed, all together, and the results of those that were safe; the others are not printed.
 */
export function publishReleases(
  solver: Solver,
  releases: readonly (readonly string[])[],
  wish: Wish = usualWish,
): { printed: string[]; results: Protection[]; refused: number } {
  const published = { printed: [] as string[], results: [] as Protection[], refused: 0 }
  for (const texts of releases) {
    const result = protectTexts(solver, [...published.printed, ...texts], wish, published.printed.length)
    if (result.safe) {
      published.printed.push(...printedOf(result))
      published.results.push(result)
    } else published.refused += 1
  }
  return published
}
