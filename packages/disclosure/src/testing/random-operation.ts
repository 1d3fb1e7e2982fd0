/** Chance that can be repeated: 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const places = ['Barbuda', 'Bequia', 'Carriacou', 'Nevis', 'Rupununi', 'Tobago', 'Toledo']
const kinds = ['labour', 'sexual', 'domestic', 'marriage']
const groups = ['women', 'men', 'girls', 'boys']

/** Nobody in particular. */
interface Person {
  place: string
  kind: string
  group: string
}

/**
 * Releases of a made-up operation, first to last, each some tables as CSV with totals: people by place and kind, by
 * place and sex and age, and sometimes by all three. Skewed as such figures are: a few large places, many cells of one
 * or two people, many of none. A second release counts those of the first and more.
 */
export function randomReleases(random: () => number): string[][] {
  const some = <T>(list: readonly T[], least: number) =>
    list.slice(0, least + Math.floor(random() * (list.length - least + 1)))
  const [where, what, who] = [some(places, 2), some(kinds, 2), some(groups, 2)]
  // Low powers of a uniform number crowd at the first entries.
  const skewed = (list: readonly string[]) => list[Math.floor(list.length * random() ** 1.8)]!
  const meet = (count: number) =>
    Array.from({ length: count }, (): Person => ({
      ...{ place: skewed(where), kind: skewed(what), group: skewed(who) },
    }))
  const [alone, all] = [random() < 0.3, random() < 0.15]
  const release = (people: Person[]) => [
    crossTable(people, 'place', where, 'kind', what),
    ...(alone ? [] : [crossTable(people, 'place', where, 'group', who)]),
    ...(all && !alone ? [listOf(people, { place: where, kind: what, group: who })] : []),
  ]
  const people = meet(30 + Math.floor(random() * 400))
  const later = random() < 0.2 ? [...people, ...meet(Math.floor(random() * 120))] : undefined
  return later ? [release(people), release(later)] : [release(people)]
}

/**
 * One release of very many people: each table as a list, counted in one pass. Most are of the first categories, and of
 * the last combinations there are few, however many there are in all.
 */
export function largeRelease(random: () => number, count: number): string[] {
  const rare = (list: readonly string[]) =>
    list[Math.min(list.length - 1, Math.floor(-Math.log(1 - random()) * 0.6))]!
  const counts = new Map<string, number>()
  for (let one = 0; one < count; one++) {
    const at = [rare(places), rare(kinds), rare(groups)].join()
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const table = (names: string[], columns: number[]) => {
    const sums = new Map<string, number>()
    for (const [at, people] of counts) {
      const codes = at.split(',')
      const key = columns.map((column) => codes[column]).join()
      sums.set(key, (sums.get(key) ?? 0) + people)
    }
    return [[...names, 'people'].join(), ...[...sums].map(([at, people]) => `${at},${people}`)].join('\n')
  }
  return [
    table(['place', 'kind', 'group'], [0, 1, 2]),
    table(['place', 'group'], [0, 2]),
    table(['kind'], [1]),
  ]
}

function crossTable(
  people: readonly Person[],
  down: keyof Person,
  rows: readonly string[],
  across: keyof Person,
  columns: readonly string[],
): string {
  const count = (row: string, column: string) =>
    people.filter(
      (one) => (row === 'Total' || one[down] === row) && (column === 'Total' || one[across] === column),
    ).length
  const lines = [...rows, 'Total'].map((row) =>
    [row, ...[...columns, 'Total'].map((column) => count(row, column))].join(),
  )
  return [`${down} \\ ${across},${[...columns, 'Total'].join()}`, ...lines].join('\n')
}

function listOf(people: readonly Person[], { place, kind, group }: Record<keyof Person, string[]>): string {
  const lines = [...place, 'All'].flatMap((a) =>
    [...kind, 'All'].flatMap((b) =>
      [...group, 'All'].map((c) => {
        const those = people.filter(
          (one) =>
            (a === 'All' || one.place === a) &&
            (b === 'All' || one.kind === b) &&
            (c === 'All' || one.group === c),
        )
        return [a, b, c, those.length].join()
      }),
    ),
  )
  return ['place,kind,group,people', ...lines].join('\n')
}
