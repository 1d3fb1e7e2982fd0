import type { System } from './system.ts'

/** Tables of the same people, and of each key the number of its variable. */
export interface People {
  members: number[]
  keys: Map<string, number>
  counted: string[]
}

/**
 * Tables that say the same cells and differ: of two days, or of all and of some. Where no count falls, the difference
 * is people too, and somebody who subtracts meets them as a table of its own. `recounted`: people may have come and
 * gone in every count, and each count's difference is attacked by itself.
 */
export function linkChanges(system: System, people: readonly People[], recounted: boolean): void {
  for (const [place, earlier] of people.entries())
    for (const later of people.slice(place + 1)) {
      const shared = [...earlier.keys].flatMap(([key, one]) => {
        const other = later.keys.get(key)
        return other === undefined ? [] : [{ key, one, other }]
      })
      // That two tables both have a number of all people makes them no tables of the same thing.
      if (!shared.some(({ key }) => key !== '') || !comparable(earlier, later)) continue
      const differences = shared.flatMap(({ one, other }) => {
        const [a, b] = [system.variables[one]!.count, system.variables[other]!.count]
        return a === undefined || b === undefined ? [] : [b - a]
      })
      const rises = differences.every((difference) => difference >= 0)
      const falls = differences.every((difference) => difference <= 0)
      const names = [tables(system, earlier), tables(system, later)] as const
      if (recounted) {
        for (const { key, one, other } of shared)
          link(system, [one, other], names, { least: -Infinity, headline: key === '' })
        system.understood.push(
          `${names[1]} counts the people of ${names[0]} again: each difference is attacked.`,
        )
      } else if (rises || falls) {
        for (const { one, other } of shared) link(system, rises ? [one, other] : [other, one], names)
        system.understood.push(
          rises
            ? `${names[1]} counts the people of ${names[0]} and others: the difference is attacked as a table.`
            : `${names[0]} counts the people of ${names[1]} and others: the difference is attacked as a table.`,
        )
      } else
        system.understood.push(
          `${names[0]} and ${names[1]} contradict each other both ways; nothing is concluded from their difference.`,
        )
    }
}

function link(
  system: System,
  [fewer, more]: [number, number],
  names: readonly [string, string],
  { least, headline } = { least: 0, headline: false },
): void {
  const [a, b] = [system.variables[fewer]!, system.variables[more]!]
  const change =
    system.variables.push({
      ...{ words: `${b.words} (difference of ${names[0]} and ${names[1]})`, kind: 'change' },
      count: a.count === undefined || b.count === undefined ? undefined : b.count - a.count,
      ...{ least, most: Infinity, printed: [], shown: false, level: b.level },
      ...{ headline, hideable: false, withheld: false, assumed: false },
    }) - 1
  system.relations.push({ whole: more, parts: [fewer, change], kind: 'change' })
}

function comparable(a: People, b: People): boolean {
  return a.counted.every((one) => b.counted.every((other) => one === other || one === '' || other === ''))
}

const tables = (system: System, { members }: People) =>
  members.map((member) => system.given[member]!.table.name).join(' with ')
