import type { Field } from '../fields/field.ts'
import type { Atom } from './atoms.ts'
import { groupEqual, mixed } from './group.ts'

/** Records are looked up by having all of these in common. */
export interface BlockingKey {
  name: string
  atoms: Atom[]
  /** Pairs for each record that it is expected to bring. */
  cost: number
}

/** Records in one block at most: more have it in common than it tells of any. */
export const largestBlock = 400

const sampled = 8000
/** Matches that are made up, to see which keys would find them. */
const imagined = 8192
/** A key that finds less than this share of what the others miss is not worth its pairs, nor, of a large list, its memory. */
const leastGainOf = (records: number) => (records > 300_000 ? 0.002 : 0.0004)

/** Chooses keys: by how often a value of each field survives in a match, and how many pairs a record they may bring. */
export type KeyChooser = (survives: readonly number[], budget: number) => BlockingKey[]

/**
 * Keys that together would find nearly every match at few pairs a record, of those that bring at most `budget`. How many
 * pairs a key brings is counted in a sample; which matches it finds, in matches that are made up.
 */
export function keyChooser(
  fields: readonly Field[],
  atoms: readonly Atom[],
  budget: number,
  random: () => number,
): KeyChooser {
  const offered = keysWithin(fields, atoms, budget)
  const leastGain = leastGainOf(fields[0]?.codes.length ?? 0)
  return (survives, spend) => {
    const found = imagineMatches(fields, atoms, survives, random)
    const candidates = offered
      .filter(({ cost }) => cost <= spend / 3)
      .map((key) => ({ ...key, finds: all(key.atoms.map((atom) => found.get(atom)!)) }))
    const chosen: BlockingKey[] = []
    let missing = new Uint32Array(imagined / 32).fill(0xffffffff)
    let left = spend
    for (;;) {
      let best: { key: (typeof candidates)[number]; worth: number } | undefined
      for (const key of candidates) {
        if (key.cost > left) continue
        const gain = overlap(missing, key.finds) / imagined
        const worth = gain / (key.cost + 0.3)
        if (gain >= leastGain && worth > (best?.worth ?? 0)) best = { key, worth }
      }
      if (!best) return chosen
      const { key } = best
      left -= key.cost
      missing = missing.map((bits, i) => bits & ~key.finds[i]!)
      chosen.push({ name: key.atoms.map(({ name }) => name).join(' and '), atoms: key.atoms, cost: key.cost })
    }
  }
}

/** All that could be keys: one rough thing, two or, of large lists, three of different fields, each within the budget. */
function keysWithin(
  fields: readonly Field[],
  atoms: readonly Atom[],
  budget: number,
): { atoms: Atom[]; cost: number }[] {
  const records = fields[0]?.codes.length ?? 0
  const step = Math.max(1, Math.ceil(records / sampled))
  const sample = Int32Array.from({ length: Math.floor(records / step) }, (_, i) => i * step)
  const costOf = (of: readonly Atom[]) => costIn(sample, records, of)
  const singles = atoms.map((atom) => ({ atoms: [atom], cost: costOf([atom]) }))
  const useful = singles.filter(({ cost }) => cost < records / 3 || cost < 20)
  const alone = (atom: Atom) => atom.slots.length === 1
  const combine = (ones: typeof singles) =>
    ones.flatMap(({ atoms: some }) =>
      useful
        .map(({ atoms: [other] }) => other!)
        .filter((other) => atoms.indexOf(some.at(-1)!) < atoms.indexOf(other) && alone(other))
        .filter((other) => some.every((atom) => atom.field !== other.field && alone(atom)))
        .map((other) => ({ atoms: [...some, other], cost: costOf([...some, other]) })),
    )
  const fits = ({ cost }: { cost: number }) => cost <= budget / 3
  const pairs = combine(useful.filter((key) => !fits(key) || key.cost > budget / 20))
  const triples = records > 20_000 ? combine(pairs.filter((key) => !fits(key) && key.cost < budget * 40)) : []
  return [...useful, ...pairs, ...triples].filter(fits)
}

/** Pairs for each record, scaled up from a sample; blocks that are too large bring none. */
function costIn(sample: Int32Array, records: number, atoms: readonly Atom[]): number {
  const scale = records / Math.max(1, sample.length)
  let pairs = 0
  for (const slot of atoms[0]!.slots) {
    const lists = [slot, ...atoms.slice(1).map(({ slots }) => slots[0]!)]
    const ids = sample.map((record) => mixed(lists, record))
    const { place, end } = groupEqual(ids, ids.length)
    for (let i = 0; i < ids.length; i++)
      if (end[i]! > 0) {
        const after = end[i]! - place[i]! - 1
        pairs += Math.min(after, largestBlock / scale)
      }
  }
  return (pairs * scale) / Math.max(1, sample.length)
}

function imagineMatches(
  fields: readonly Field[],
  atoms: readonly Atom[],
  survives: readonly number[],
  random: () => number,
): Map<Atom, Uint32Array> {
  const filled = fields.map(
    ({ codes }) => codes.reduce((sum, code) => sum + (code > 0 ? 1 : 0), 0) / codes.length,
  )
  const found = new Map(atoms.map((atom) => [atom, new Uint32Array(imagined / 32)]))
  for (let match = 0; match < imagined; match++) {
    // Some copies are hardly changed, some nearly everywhere: a key is worth most where little is left.
    const damage = 2 ** (random() * 3.5)
    const states = fields.map((_, f) => {
      // Lists leave things out in one copy and not in the other.
      if (random() > filled[f]! ** 1.5) return 'missing'
      return random() < survives[f]! ** damage ? 'same' : 'changed'
    })
    for (const atom of atoms) {
      const state = states[atom.field]!
      const agrees = state === 'same' || (state === 'changed' && !atom.whole && random() < 0.5)
      if (agrees) found.get(atom)![match >>> 5]! |= 1 << (match & 31)
    }
  }
  return found
}

const all = (sets: Uint32Array[]) => sets.reduce((one, other) => one.map((bits, i) => bits & other[i]!))

function overlap(a: Uint32Array, b: Uint32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) {
    let bits = a[i]! & b[i]!
    bits -= (bits >>> 1) & 0x55555555
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    sum += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return sum
}
