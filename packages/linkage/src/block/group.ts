/** Records of a list put together by number: those of one block stand beside each other, in their order. */
export interface Groups {
  /** Entries by block. */
  order: Int32Array
  /** For each entry where it stands in `order`, and where its block ends; both 0 where it is in none. */
  place: Int32Array
  end: Int32Array
}

/** Groups of equal numbers, 0 left out, and those larger than `most` taken apart into nothing. */
export function groupEqual(ids: Int32Array, most: number): Groups {
  const size = 1 << Math.max(4, Math.ceil(Math.log2(ids.length * 2 + 1)))
  const mask = size - 1
  const slotOf = new Int32Array(size).fill(-1)
  const group = new Int32Array(ids.length)
  const keys = new Int32Array(ids.length)
  const counts = new Int32Array(ids.length)
  let found = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    if (id === 0) {
      group[i] = -1
      continue
    }
    let slot = Math.imul(id, 0x9e3779b1) & mask
    while (slotOf[slot]! >= 0 && keys[slotOf[slot]!] !== id) slot = (slot + 1) & mask
    let at = slotOf[slot]!
    if (at < 0) {
      at = found++
      keys[at] = id
      slotOf[slot] = at
    }
    counts[at]!++
    group[i] = at
  }
  const starts = new Int32Array(found)
  const ends = new Int32Array(found)
  let at = 0
  for (let g = 0; g < found; g++) {
    const fits = counts[g]! > 1 && counts[g]! <= most
    starts[g] = fits ? at : -1
    if (fits) at += counts[g]!
    ends[g] = at
  }
  const order = new Int32Array(at)
  const place = new Int32Array(ids.length)
  const end = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) {
    const g = group[i]!
    if (g < 0 || starts[g]! < 0) continue
    place[i] = starts[g]!++
    order[place[i]!] = i
    end[i] = ends[g]!
  }
  return { order, place, end }
}

/** One number of several, 0 if any is 0. */
export function mixed(lists: readonly Int32Array[], record: number): number {
  let state = 0
  for (const list of lists) {
    const id = list[record]!
    if (id === 0) return 0
    state = Math.imul(state ^ id, 0x85ebca6b)
    state ^= state >>> 13
  }
  return state === 0 ? 1 : state
}
