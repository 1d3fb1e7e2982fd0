import {
  protect,
  usualRules,
  type Given,
  type Protection,
  type Solver,
  type Table,
  type Wish,
} from '@libertad/disclosure'
import type { ReleaseFigures, ReleaseTable } from '@libertad/domain'
import type { ReleaseDraft } from '@libertad/protocol'
import { cellNames } from './count-tables.ts'
import { dimensionsOf, type TableId } from './dimensions.ts'

/** What a release is protected with, as one message to whoever does it. */
export interface ProtectionAsked {
  tables: Table[]
  /** Of all releases that were ever public, in their order. */
  released: Table[]
  method: ReleaseFigures['protection']['method']
  /** Thousandths of epsilon that all releases spent before. */
  spent: number
  /** A secret text from which chance is made for one table: the same counts are moved in the same way. */
  seed: string
}

export interface FiguresProtected {
  /** Why nothing may be told, in sentences; empty when it is safe. */
  why: string[]
  tables: ReleaseTable[]
  protection: ReleaseFigures['protection']
  attack: Omit<ReleaseFigures['attack'], 'against'>
  lost: ReleaseDraft['lost']
}

/** Thousandths of epsilon that one table spends that is drawn, and that all releases of an operation may spend. */
export const noiseBudget = { perTable: 250, operation: 4_000 } as const

/** Seconds after which what is not proven safe is not safe. */
const seconds = 15

/** Thousandths that these tables spend: one that is a margin of another is made of it and spends nothing. */
export function noiseOf(chosen: readonly TableId[]): number {
  const drawn = chosen.filter(
    (id) =>
      !chosen.some(
        (other) => other !== id && dimensionsOf[id].every((one) => dimensionsOf[other].includes(one)),
      ),
  )
  return drawn.length * noiseBudget.perTable
}

/** Makes tables safe beside everything that was ever public, attacks all of it, and says what it cost. */
export function protectFigures(
  solver: Solver,
  { tables, released, method, spent }: ProtectionAsked,
  { now, randomFor }: Pick<Wish, 'now'> & { randomFor(table: Pick<Table, 'name' | 'cells'>): () => number },
): FiguresProtected {
  const { threshold } = usualRules
  const own = tables.map((table): Given => ({ table, released: false }))
  const epsilon = method === 'noise' ? noiseOf(tables.map(({ name }) => name as TableId)) : 0
  const wish: Wish = {
    ...{ rules: usualRules, method, base: threshold, seconds, now, recounted: true },
    // Rounding the same figures twice by other chance would tell more than once.
    random: randomFor({ name: 'all', cells: tables.flatMap(({ cells }) => cells) }),
    noise: { epsilon, budget: noiseBudget.operation, spent, randomFor },
  }
  const result = protect(solver, [...released.map((table) => ({ table, released: true })), ...own], wish)
  const protection = {
    ...{ method, threshold, base: method === 'round' ? threshold : 1 },
    ...{ spent: epsilon, spentInAll: spent + epsilon },
  }
  if ('problems' in result) {
    const why = result.problems.map(({ says }) => says)
    const lost = { cells: 0, changed: 0, share: 1, roundingShare: 1 }
    return {
      why,
      tables: [],
      protection,
      attack: { hidden: 0, narrowest: null, singledOut: why.length },
      lost,
    }
  }
  return {
    ...{ why: result.safe ? [] : result.why, protection, lost: lostIn(result) },
    tables: result.tables.map(({ table, printed }): ReleaseTable => {
      const id = table.name as TableId
      const names = cellNames(table)
      return {
        ...{ id, by: dimensionsOf[id] },
        cells: printed.map((value, cell) => ({ at: names[cell]!, value: value ?? null })),
      }
    }),
    attack: {
      hidden: result.tables.reduce((sum, { hidden }) => sum + hidden.length, 0),
      narrowest: narrowestOf(result),
      singledOut: result.safe ? 0 : result.why.length,
    },
  }
}

/** Of what is not told as it is, how far apart the least and the most lie at least that it can be. */
function narrowestOf({ tables, noise }: Protection): number | null {
  // Noise leaves everything possible.
  const open = noise ? [] : tables.flatMap(({ intervals }) => intervals)
  const widths = open.flatMap((one) => (one ? [one.most - one.least] : []))
  return widths.length > 0 ? Math.min(...widths) : null
}

function lostIn({ tables, roundingAlone }: Protection): ReleaseDraft['lost'] {
  const sum = (pick: (lost: Protection['tables'][number]['lost']) => number) =>
    tables.reduce((total, { lost }) => total + pick(lost), 0)
  const people = sum(({ count, share }) => (share === 0 ? 0 : count / share))
  return {
    ...{ cells: sum(({ of }) => of), changed: sum(({ cells }) => cells) },
    share: people === 0 ? 0 : sum(({ count }) => count) / people,
    roundingShare: roundingAlone.share,
  }
}
