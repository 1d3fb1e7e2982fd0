import type { WhoBook } from '@libertad/domain'
import type { Truth } from './truth.ts'

/** Who is who, as a device or a hub has it, against the journal's own; audiences only where they are known to it. */
export function bookDiffers({ book }: Truth, here: WhoBook, knows: (audience: string) => boolean): string[] {
  const wrong: string[] = []
  for (const table of ['agencies', 'teams', 'people', 'devices', 'audiences'] as const) {
    for (const one of book[table].values()) {
      if (table === 'audiences' && !knows(one.id)) continue
      if (inWords(here[table].get(one.id)) !== inWords(one))
        wrong.push(`its book differs in ${table} ${one.id}`)
    }
  }
  return wrong
}

const same = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other) || inWords(one) === inWords(other)

/** Fields in one order, and memberships and grants in one: a database gives them back in any. */
function inWords(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (Array.isArray(part)) return part.map((item) => JSON.stringify(item, sortedFields)).sort()
    return sortedFields(_, part)
  })
}

function sortedFields(_: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
}
