import type { Comparer } from '../compare/comparer.ts'
import type { Field } from '../fields/field.ts'
import { witnessesOf } from './witnesses.ts'

/** What agrees by chance hangs together: who has the street has the number. Each field leans on one other at most. */
export interface Dependence {
  /** The field that each leans on, or -1. */
  on: Int16Array
  /** How often strangers show each level where they agree in full on the field it leans on. */
  given: (Float64Array | undefined)[]
  /** For each level of full agreement of each field the share of strangers among pairs that show it, at least. */
  strangers: Float64Array[]
}

/** Pairs drawn that agree on a field. */
const drawn = 12_000
/** Pairs of strangers among them that are needed to say anything. */
const needed = 150
/** Of pairs of one person so many differ in what else tells people apart, where one thing is known. */
const usualSlips = 0.25
/** As many times likelier than by chance two agreements must be together to count as leaning. */
const leastLift = 1.5
/** What is known without having seen it, in pairs. */
const strength = 5

/**
 * Learns from pairs that agree on one field how often strangers among them agree on the others. Strangers are told by what
 * tells people apart (given name, birth date, a number), where all of it differs; a field that mostly people themselves agree
 * on, a document number, says nothing of strangers and is leant on by none. Of all leanings the strongest are kept, so that
 * they make trees (Chow and Liu 1968).
 */
export function dependenceOf(
  fields: readonly Field[],
  comparer: Comparer,
  chance: readonly Float64Array[],
  random: () => number,
  split?: number,
): Dependence {
  const full = comparer.fields.map((field) => field.full)
  const share = (f: number) =>
    chance[f]!.reduce((sum, one, level) => sum + (level >= 1 && level <= full[f]! ? one : 0), 0)
  const witnesses = witnessesOf(comparer.fields, chance)
  const strangersBy = (levels: Uint8Array, on: number) => {
    let [asked, differing] = [0, 0]
    for (const witness of witnesses) {
      if (witness === on || levels[witness] === 0) continue
      asked++
      if (levels[witness] === comparer.fields[witness]!.levels.length) differing++
    }
    return asked === 0 ? undefined : asked === differing
  }
  const edges: { on: number; field: number; strength: number; table: Float64Array }[] = []
  const row = new Uint8Array(fields.length)
  const strangers = chance.map(({ length }) => new Float64Array(length))
  for (let on = 0; on < fields.length; on++) {
    const pairs = agreeingPairs(fields[on]!, random, split)
    if (!pairs) continue
    const seen = fields.map((_, f) => ({
      levels: new Float64Array(chance[f]!.length),
      strangers: 0,
      others: 0,
      witnesses: 0,
    }))
    const byLevel = {
      all: new Float64Array(chance[on]!.length),
      strangers: new Float64Array(chance[on]!.length),
    }
    for (let i = 0; i < drawn; i++) {
      const pair = pairs()
      if (!pair) continue
      comparer.compare(pair[0], pair[1], row)
      const against = strangersBy(row, on)
      if (against !== undefined) {
        byLevel.all[row[on]!]!++
        if (against) byLevel.strangers[row[on]!]!++
      }
      for (let f = 0; f < fields.length; f++) {
        const level = row[f]!
        if (level === 0 || f === on) continue
        let [asked, differing] = [0, 0]
        for (const witness of witnesses) {
          if (witness === f || witness === on || row[witness] === 0) continue
          asked++
          if (row[witness] === comparer.fields[witness]!.levels.length) differing++
        }
        if (asked === 0) continue
        const one = seen[f]!
        one.witnesses += asked
        if (asked === differing) {
          one.levels[level]!++
          one.strangers++
        } else one.others++
      }
    }
    strangers[on] = byLevel.all.map((all, level) => {
      const share = byLevel.strangers[level]! / Math.max(1, all)
      return all < needed ? 0 : Math.max(0, share - ((1 - share) * usualSlips) / (1 - usualSlips))
    })
    seen.forEach(({ levels, strangers, others, witnesses: asked }, f) => {
      // Of people who are one so many differ in all that was asked.
      const slips = usualSlips ** Math.min(1.5, asked / Math.max(1, strangers + others))
      const ofOne = (others * slips) / (1 - slips)
      if (strangers < needed || ofOne > strangers / 3) return
      const table = levels.map((count, level) =>
        level === 0 ? 1 : (count + strength * chance[f]![level]!) / (strangers + strength),
      )
      let agreeing = 0
      for (let level = 1; level <= full[f]!; level++) agreeing += table[level]!
      if (agreeing / share(f) < leastLift) return
      edges.push({ on, field: f, strength: share(on) * agreeing * Math.log(agreeing / share(f)), table })
    })
  }
  return { ...strongest(edges, fields.length), strangers }
}

/** Draws pairs of records that have a value in common, each such pair as likely as any other. */
function agreeingPairs({ codes, values }: Field, random: () => number, split?: number) {
  const counts = new Int32Array(values.length + 1)
  for (const code of codes) counts[code + 1]!++
  for (let code = 1; code < counts.length; code++) counts[code]! += counts[code - 1]!
  const starts = counts.slice()
  const order = new Int32Array(codes.length)
  codes.forEach((code, record) => (order[counts[code]!++] = record))
  const sums = new Float64Array(values.length)
  let all = 0
  for (let code = 1; code < values.length; code++) {
    const count = starts[code + 1]! - starts[code]!
    all += count * (count - 1)
    sums[code] = all
  }
  if (all === 0) return undefined
  return (): [number, number] | undefined => {
    const at = random() * all
    let [low, high] = [1, values.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > at) high = middle
      else low = middle + 1
    }
    const [from, count] = [starts[low]!, starts[low + 1]! - starts[low]!]
    const a = Math.floor(random() * count)
    const b = Math.floor(random() * (count - 1))
    const [one, other] = [order[from + a]!, order[from + (b >= a ? b + 1 : b)]!]
    const pair: [number, number] = one < other ? [one, other] : [other, one]
    return split !== undefined && pair[0] < split === pair[1] < split ? undefined : pair
  }
}

/** A forest of the strongest leanings, each field leaning on one other. */
function strongest(
  edges: { on: number; field: number; strength: number; table: Float64Array }[],
  width: number,
): Pick<Dependence, 'on' | 'given'> {
  const on = new Int16Array(width).fill(-1)
  const given: (Float64Array | undefined)[] = Array.from({ length: width }, () => undefined)
  const root = (f: number): number => (on[f]! < 0 ? f : root(on[f]!))
  for (const edge of edges.toSorted((a, b) => b.strength - a.strength)) {
    if (on[edge.field]! >= 0 || root(edge.on) === edge.field) continue
    on[edge.field] = edge.on
    given[edge.field] = edge.table
  }
  return { on, given }
}
