import type { MetPair } from './linking-facts.ts'

/** A token that more others share is a common name, or a common year. */
const mostBearers = 3

/** Whether few share a token of a kind with the two of a pair: seen from the pairs that are shown. */
export function rareTokens(pairs: readonly MetPair[]): (pair: MetPair, kind: string) => boolean {
  const sharing = new Map<string, Map<string, number>>()
  for (const { one, other, agrees, held } of pairs)
    for (const kind of held ? [] : agrees) {
      const of = sharing.get(kind) ?? new Map<string, number>()
      sharing.set(kind, of)
      for (const subject of [one, other]) of.set(subject, (of.get(subject) ?? 0) + 1)
    }
  const others = (kind: string, subject: string) => sharing.get(kind)?.get(subject) ?? 0
  return ({ one, other }, kind) => Math.max(others(kind, one), others(kind, other)) <= mostBearers
}
