import { all, cellWords, isUntold, type Table } from '../table.ts'
import { linkChanges } from './link-changes.ts'
import { nameDimensions } from './name-dimensions.ts'
import { profile, type Point, type Profile } from './profile.ts'
import { samePeople, type Named } from './same-people.ts'
import { placeOf, type Given, type Lattice, type Relation, type System, type Variable } from './system.ts'

/** Puts tables together as an attacker would who has all of them: same cells are one unknown, sums bind them. */
export function buildSystem(given: readonly Given[], recounted = false): System {
  const names = nameDimensions(given.map(({ table }) => table))
  const named = given.map(({ table }, k): Named => ({ table, names: names[k]!, partial: new Set() }))
  const groups = samePeople(named)
  const system: System = {
    ...{ given: [...given], variables: [], relations: [], touching: [], understood: [] },
    variableOf: given.map(({ table }) => table.cells.map(() => -1)),
    lattices: given.map(({ table }) => emptyLattice(table)),
  }
  const people = groups.map((members) => {
    const keys = new Map<string, number>()
    const relations = new Map<string, Relation>()
    for (const number of members) {
      const { table, names, partial } = named[number]!
      addTable(system, number, profile(table, names, partial), keys, relations)
    }
    system.relations.push(...relations.values())
    return { members, keys, counted: members.map((one) => given[one]!.table.counted) }
  })
  if (given.length > 1)
    for (const { members } of people)
      system.understood.push(
        `Read as counts of the same people: ${members.map((one) => given[one]!.table.name).join(', ')}.`,
      )
  linkChanges(system, people, recounted)
  system.touching = system.variables.map(() => [])
  for (const [number, { whole, parts }] of system.relations.entries())
    for (const index of [whole, ...parts]) system.touching[index]!.push(number)
  return system
}

function addTable(
  system: System,
  number: number,
  points: Profile,
  keys: Map<string, number>,
  relations: Map<string, Relation>,
): void {
  const { table, released } = system.given[number]!
  const lattice = system.lattices[number]!
  for (const point of points.values()) {
    const index =
      keys.get(point.key) ?? system.variables.push(unknown(cellWords(table.dimensions, point.at))) - 1
    keys.set(point.key, index)
    const variable = system.variables[index]!
    lattice.variables[placeOf(lattice, point.at)] = index
    tell(variable, point, released)
    variable.level = Math.max(variable.level, point.at.filter((one) => one === all).length)
    if (point.cell !== undefined) {
      variable.printed.push({ table: number, cell: point.cell })
      variable.shown ||= !released
      system.variableOf[number]![point.cell] = index
    }
    if (point.at.every((one) => one === all)) Object.assign(variable, { headline: true, hideable: false })
  }
  for (const point of points.values())
    for (const [k, category] of point.at.entries()) {
      if (category === all) continue
      const whole = points.get(point.at.with(k, all).join())!
      const id = `${number} ${k} ${whole.at.join()}`
      const relation = relations.get(id) ?? { whole: keys.get(whole.key)!, parts: [], kind: 'total' }
      relation.parts.push(keys.get(point.key)!)
      relations.set(id, relation)
    }
}

const unknown = (words: string): Variable => ({
  ...{ words, kind: 'cell', count: undefined, least: 0, most: Infinity },
  ...{
    printed: [],
    shown: false,
    level: 0,
    headline: false,
    hideable: true,
    assumed: false,
    withheld: false,
  },
})

function emptyLattice({ dimensions }: Table): Lattice {
  const sizes = dimensions.map(({ categories }) => categories.length)
  const strides = sizes.map((_, k) => sizes.slice(0, k).reduce((product, size) => product * (size + 1), 1))
  const whole = sizes.reduce((product, size) => product * (size + 1), 1)
  return { sizes, strides, variables: new Int32Array(whole).fill(-1) }
}

function tell(variable: Variable, { cell, count }: Point, released: boolean): void {
  if (count === undefined) return
  if (isUntold(count)) {
    variable.withheld = true
    variable.least = Math.max(variable.least, count.least)
    variable.most = Math.min(variable.most, count.most ?? Infinity)
    return
  }
  variable.count = count
  if (!released) {
    variable.assumed ||= cell === undefined
    return
  }
  // What is public, or adds up from what is, cannot be hidden again.
  variable.least = count
  variable.most = count
  variable.hideable = false
}
