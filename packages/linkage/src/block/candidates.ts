import { largestBlock, type BlockingKey } from './choose-keys.ts'
import { groupEqual, mixed, type Groups } from './group.ts'

/** Pairs worth comparing, each once, whatever number of keys brings it. */
export interface Candidates {
  /** Calls with each record after `record` (of two lists: of the other list) that has a key in common with it. */
  of: (record: number, visit: (other: number) => void) => void
  /** First of the records that begin a pair, and one past the last. */
  until: number
}

/** All pairs, where they are few enough to look at each. */
export function everyPair(records: number, split?: number): Candidates {
  return {
    of(record, visit) {
      for (let other = split ?? record + 1; other < records; other++) visit(other)
    },
    until: split ?? records,
  }
}

export function candidatesBy(keys: readonly BlockingKey[], records: number, split?: number): Candidates {
  const groups = keys.flatMap((key) => groupsOf(key, records))
  const stamps = new Int32Array(records)
  const from = split ?? 0
  let calls = 0
  return {
    of(record, visit) {
      calls++
      for (const { order, place, end, at } of groups) {
        const entry = at * records + record
        const last = end[entry]!
        const isSingle = place.length === records
        for (let i = place[entry]! + 1; i < last; i++) {
          const other = isSingle ? order[i]! : order[i]! % records
          if (other <= record || other < from || stamps[other] === calls) continue
          stamps[other] = calls
          visit(other)
        }
      }
    },
    until: split ?? records,
  }
}

/** Of a key with several places for tokens, every place looks into all of them. */
function groupsOf({ atoms }: BlockingKey, records: number): (Groups & { at: number })[] {
  const [first, ...rest] = atoms
  const places = first!.slots.length
  const ids = new Int32Array(records * places)
  first!.slots.forEach((slot, at) => {
    const lists = [slot, ...rest.map(({ slots }) => slots[0]!)]
    for (let record = 0; record < records; record++) ids[at * records + record] = mixed(lists, record)
  })
  const groups = groupEqual(ids, largestBlock)
  if (places === 1) return [{ ...groups, at: 0 }]
  // Entries of one block stand by place and then by record: each record must see all others of its block.
  const place = groups.place.map((_, entry) => (groups.end[entry]! > 0 ? startOf(groups, entry) - 1 : 0))
  return first!.slots.map((_, at) => ({ ...groups, place, at }))
}

function startOf({ order, place, end }: Groups, entry: number): number {
  let at = place[entry]!
  while (at > 0 && end[order[at - 1]!] === end[entry]) at--
  return at
}
