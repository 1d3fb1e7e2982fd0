import type { Entry } from './entry.ts'

/** Which entry had seen which, among the entries of one subject. */
export interface History {
  /** True if the author of `later` had seen `earlier`, directly or through what he built on. */
  knew(later: string, earlier: string): boolean
}

export interface Ordered<E extends Entry> {
  entries: E[]
  history: History
}

/**
 * One order for the entries of one subject, the same on every device whatever the order and however often they
 * arrived: what was seen comes before what was built on it, ties by hash. No clock is asked.
 * An entry named in `basedOn` that has not arrived yet is no obstacle. What opens the subject comes first: an author
 * who knew nothing but the subject's id knew at least that it was there.
 */
export function inCausalOrder<E extends Entry>(
  entries: Iterable<E>,
  opens: (entry: E) => boolean = () => false,
): Ordered<E> {
  const byId = new Map<string, E>()
  for (const entry of entries) byId.set(entry.id, entry)

  const opening = [...byId.values()]
    .filter(opens)
    .map(({ id }) => id)
    .sort()[0]
  const parentsOf = (entry: E): string[] => {
    // Whatever it names: what implies it cannot come before it, or neither would ever come.
    if (entry.id === opening) return []
    const named = entry.header.basedOn.filter((id) => byId.has(id) && id !== entry.id)
    const implied = opening !== undefined && !opens(entry) ? [opening] : []
    return [...new Set([...named, ...implied])]
  }

  const waitingFor = new Map<string, number>()
  const followers = new Map<string, string[]>()
  for (const entry of byId.values()) {
    const parents = parentsOf(entry)
    waitingFor.set(entry.id, parents.length)
    for (const parent of parents) {
      const list = followers.get(parent)
      if (list) list.push(entry.id)
      else followers.set(parent, [entry.id])
    }
  }

  const ready = [...waitingFor].filter(([, count]) => count === 0).map(([id]) => id)
  ready.sort(descending)
  const ordered: E[] = []
  const ancestors = new Map<string, Set<string>>()
  while (ready.length > 0) {
    const id = ready.pop()!
    const entry = byId.get(id)!
    ordered.push(entry)
    ancestors.set(id, ancestorsOf(parentsOf(entry), ancestors))
    for (const follower of followers.get(id) ?? []) {
      const left = waitingFor.get(follower)! - 1
      waitingFor.set(follower, left)
      if (left === 0) insert(ready, follower)
    }
  }
  // A hash cannot name an entry that names it: a ring of `basedOn` is impossible, so all entries are ordered.
  return {
    entries: ordered,
    history: { knew: (later, earlier) => ancestors.get(later)?.has(earlier) ?? false },
  }
}

function ancestorsOf(parents: string[], known: Map<string, Set<string>>): Set<string> {
  const all = new Set<string>()
  for (const parent of parents) {
    const grandparents = known.get(parent)
    if (!grandparents) continue
    all.add(parent)
    for (const id of grandparents) all.add(id)
  }
  return all
}

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

/** Keeps `list` in descending order, so that the smallest hash is taken next. */
function insert(list: string[], id: string): void {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! > id) low = middle + 1
    else high = middle
  }
  list.splice(low, 0, id)
}
