import { openSolver } from '@libertad/disclosure'
import {
  exploitations,
  protectionMethods,
  releaseTables,
  siteKinds,
  type ReleaseFigures,
} from '@libertad/domain'
import type { PersonForFigures } from '../apps/hub/src/counting/people-for-figures.ts'
import { countTables } from '../apps/hub/src/releases/count-tables.ts'
import type { TableId } from '../apps/hub/src/releases/dimensions.ts'
import { noiseBudget, noiseOf, protectFigures } from '../apps/hub/src/releases/protect-figures.ts'
import { releasedTables } from '../apps/hub/src/releases/released-tables.ts'

const countries = ['AG', 'BB', 'GD', 'GY', 'LC', 'TT']

/** An operation that was made up, with everything it published, and everybody as she truly was each time. */
export interface MadeUp {
  published: { figures: ReleaseFigures; people: PersonForFigures[]; chosen: TableId[] }[]
  refused: number
}

/**
 * Several releases of a made-up operation, one after the other as the hub makes them: people are met, counted again,
 * found to be one, and written down anew; a release replaces another or tells other tables; methods change.
 */
export function randomReleases(
  solver: Awaited<ReturnType<typeof openSolver>>,
  random: () => number,
  most: number,
): MadeUp {
  const made: MadeUp = { published: [], refused: 0 }
  let people = Array.from({ length: 40 + Math.floor(random() * 300) }, () => somebody(random))
  const rounds = 2 + Math.floor(random() * (most - 1))
  for (let round = 0; round < rounds; round++) {
    const chosen = some(releaseTables, random)
    const before = made.published.map(({ figures }) => figures)
    const spent = before.reduce((sum, { protection }) => sum + protection.spent, 0)
    const method = protectionMethods[Math.floor(random() ** 1.7 * protectionMethods.length)]!
    const isOver = method === 'noise' && spent + noiseOf(chosen) > noiseBudget.operation
    const result = protectFigures(
      solver,
      {
        ...{ tables: countTables(chosen, people, countries), released: before.flatMap(releasedTables) },
        ...{ method, spent, seed: '' },
      },
      { now: () => 0, randomFor: () => random },
    )
    if (result.why.length > 0 || isOver) made.refused += 1
    else {
      const { tables, protection, attack } = result
      const interval = { low: people.length - 5, best: people.length, high: people.length + 9 }
      const last = before.at(-1)?.number ?? null
      const figures: ReleaseFigures = {
        ...{ number: before.length + 1, replaces: random() < 0.4 ? last : null, upTo: 1, level: 95 },
        ...{ asOf: '2018-04-10T12:00:00.000Z', people: interval, arrests: 22, countries: countries.length },
        ...{ sitesVisited: 50, tables, protection },
        attack: { ...attack, against: before.map(({ number }) => number) },
      }
      made.published.push({ figures, people, chosen })
    }
    people = later(people, random)
  }
  return made
}

const skewed = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(list.length * random() ** 2)]!

const somebody = (random: () => number): PersonForFigures => ({
  sex: skewed(['woman', 'man', 'woman', 'other', 'no_answer'] as const, random),
  age: skewed(['adult', 'child', 'unknown'] as const, random),
  exploitation: skewed(exploitations, random),
  place: skewed(siteKinds, random),
  country: skewed(countries, random),
})

function some<T>(list: readonly T[], random: () => number): T[] {
  const found = list.filter(() => random() < 0.3).slice(0, 2)
  return found.length > 0 ? found : [list[0]!]
}

/** The next day: nothing changed, somebody was written down otherwise, two were one, a few or many more came. */
function later(people: PersonForFigures[], random: () => number): PersonForFigures[] {
  const what = Math.floor(random() * 5)
  const more = (count: number) => Array.from({ length: count }, () => somebody(random))
  if (what === 0) return people
  if (what === 1) return people.with(Math.floor(random() * people.length), somebody(random))
  if (what === 2) return people.slice(1 + Math.floor(random() * 3))
  if (what === 3) return [...people, ...more(1 + Math.floor(random() * 6))]
  return [...people, ...more(30 + Math.floor(random() * 60))]
}
