import type { Interval } from './attack/intervals.ts'
import type { Told } from './attack/told.ts'
import { noiseSentences } from './noise/words.ts'
import type { NoiseTold, Protection, SafeTable, Unreadable, Wish } from './protection.ts'
import { fieldsOf } from './write-csv.ts'

/**
 * The result for a program. It says which hidden counts are small and is for whoever publishes, not for the public;
 * true values of hidden counts are not in it.
 */
export function report(result: Protection, wish: Wish): Record<string, unknown> {
  const { safe, why, understood, roundingAlone, adds, noise } = result
  const { method, base } = wish
  const shared = {
    ...{ safe, why, understood },
    rules: {
      ...{
        ...wish.rules,
        method,
        ...(method === 'round' && { base }),
        ...(method !== 'suppress' && { adds }),
      },
    },
    protectedBecause: noise ? noiseSentences(noise, adds) : because(wish),
    ...(noise && { noise: noiseNumbers(noise) }),
    attack: attackOf(result),
    roundingAlone,
  }
  const tables = result.tables.map((one) => tableOf(one, safe))
  // One table is the usual case, and easier to read flat.
  return tables.length === 1 ? { ...tables[0], ...shared } : { tables, ...shared }
}

/** What keeps an input from being read, for a program. */
export const reportUnreadable = ({ problems }: Unreadable): Record<string, unknown> => ({
  ...{ safe: false, table: null, hidden: [], unreadable: problems },
})

function tableOf({ table, printed, hidden, lost }: SafeTable, safe: boolean) {
  const [header, ...lines] = fieldsOf(table, printed)
  return {
    file: table.name,
    // What is not safe is not handed out.
    table: safe ? { header, lines } : null,
    hidden: hidden.map(({ cell, words, because, interval }) => ({
      ...{ cell: words, ...table.cells[cell]!.place, because, between: ends(interval) },
    })),
    lost,
  }
}

function attackOf({ told, toldBefore, intervals }: Protection) {
  return {
    told: told.map(plainly),
    toldBefore: toldBefore.map(plainly),
    unknown: intervals.map(({ words, interval }) => ({
      ...{ what: words, between: ends(interval), exact: interval?.exact ?? false },
    })),
  }
}

/** Epsilon as it is written, from thousandths. */
const noiseNumbers = ({ spent, spentInAll, budget, ...rest }: NoiseTold) => ({
  ...{ epsilon: spent / 1000, spent: spentInAll / 1000, budget: budget / 1000, ...rest },
})

const plainly = ({ kind, words, between: [least, most], says }: Told) => ({
  ...{ kind, what: words, between: [least, limit(most)], says },
})

const ends = (interval: Interval | undefined) => (interval ? [interval.least, limit(interval.most)] : null)

/** JSON knows no infinity. */
const limit = (most: number) => (most === Infinity ? null : most)

/** Why the tables are safe, in sentences that may be published with them. */
export function because({ rules, method, base }: Wish): string[] {
  const { threshold, protection, zeros, everyone } = rules
  if (method === 'round')
    return [
      `Numbers are rounded at random to multiples of ${base}, up or down, so that sums still add up where that is possible.`,
      `A printed number stands for any count less than ${base} away from it; 0 stands for 0 to ${base - 1}.`,
    ]
  return [
    `Counts from 1 to ${threshold - 1} are hidden.`,
    ...(zeros === 'hide' ? ['Zeros are hidden too.'] : ['Zeros are published.']),
    ...(everyone === 'hide'
      ? ['Where all of a group stand in one cell, it is hidden that nobody stands in the others.']
      : []),
    `More counts are hidden so that nobody who knows all the rest can tell a hidden one closer than ${protection} apart. All hidden counts look alike.`,
  ]
}
