import { plainLabel } from '../reading/totals.ts'
import type { Dimension, Table } from '../table.ts'

/**
 * For each table and dimension a name that two tables share where they mean the same dimension: by name, or, where a
 * file names none, by the same categories.
 */
export function nameDimensions(tables: readonly Table[]): string[][] {
  const known: { name: string; labels: string }[] = []
  return tables.map(({ dimensions }) => {
    const taken = new Set(dimensions.map(({ name }) => plainLabel(name)))
    return dimensions.map((dimension, k) => {
      const labels = labelsOf(dimension)
      const own = plainLabel(dimension.name)
      if (own !== '') {
        // An earlier table may have had these categories without a name.
        const unnamed = known.filter((one) => one.name.startsWith('unnamed ') && one.labels === labels)
        const named = known.some(({ name }) => name === own)
        const name = !named && unnamed.length === 1 && tables.length > 1 ? unnamed[0]!.name : own
        known.push({ name, labels })
        return name
      }
      const same = new Set(
        known.filter((one) => one.labels === labels && !taken.has(one.name)).map(({ name }) => name),
      )
      const name = same.size === 1 ? [...same][0]! : `unnamed ${known.length}.${k}`
      taken.add(name)
      known.push({ name, labels })
      return name
    })
  })
}

const labelsOf = ({ categories }: Dimension) => categories.map(plainLabel).sort().join('\n')
