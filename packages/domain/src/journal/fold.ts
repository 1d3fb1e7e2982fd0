import { kindOf, readBody } from '../kinds.ts'
import { inCausalOrder } from './causal-order.ts'
import type { Entry } from './entry.ts'
import type { Reducer } from './reducer.ts'

export interface Folded<State> {
  state: State | undefined
  /** Entries nobody has built on yet: what a new entry is `basedOn`. */
  heads: string[]
  /** Entries of a kind or version this program does not know: kept, carried, shown as "needs a newer program". */
  unknown: string[]
  /** Entries whose body was erased. */
  erased: string[]
}

/**
 * The state of one subject: the fold of its entries in causal order. The same entries give the same state in any
 * order of arrival and however often each came.
 */
export function fold<State>(entries: Iterable<Entry>, reducer: Reducer<State>): Folded<State> {
  const ordered = inCausalOrder(entries, ({ header }) => kindOf(header.kind)?.opens === true)
  let state: State | undefined
  const unknown: string[] = []
  const erased: string[] = []
  const builtOn = new Set<string>()
  for (const entry of ordered.entries) {
    for (const id of entry.header.basedOn) builtOn.add(id)
    const { kind, version } = entry.header
    const body = entry.body === undefined ? undefined : readBody(kind, version, entry.body)
    if (entry.body === undefined) erased.push(entry.id)
    else if (body === undefined) unknown.push(entry.id)
    if (body !== undefined || kindOf(kind)?.holdsUnread)
      state = reducer(state, { ...entry, kind, body }, ordered.history)
  }
  return { state, heads: ordered.entries.map((e) => e.id).filter((id) => !builtOn.has(id)), unknown, erased }
}
