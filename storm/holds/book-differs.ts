import { isDeepStrictEqual } from 'node:util'
import type { WhoBook } from '@libertad/domain'
import type { Truth } from './truth.ts'

/** Who is who, as a device or a hub has it, against the journal's own; audiences only where they are known to it. */
export function bookDiffers({ book }: Truth, here: WhoBook, knows: (audience: string) => boolean): string[] {
  const wrong: string[] = []
  for (const table of ['agencies', 'teams', 'people', 'devices', 'audiences'] as const) {
    for (const one of book[table].values()) {
      if (table === 'audiences' && !knows(one.id)) continue
      if (!same(here[table].get(one.id), one)) wrong.push(`its book differs in ${table} ${one.id}`)
    }
  }
  return wrong
}

/** Texts of what is so: it is held against twenty devices. */
const texts = new WeakMap<object, string>()

function same(found: object | undefined, one: object): boolean {
  const text = texts.get(one) ?? JSON.stringify(one)
  texts.set(one, text)
  return JSON.stringify(found) === text || isDeepStrictEqual(inOneOrder(found), inOneOrder(one))
}

/** A database gives memberships and grants back in any order. */
function inOneOrder(row: object | undefined): unknown {
  const { memberships, grants } = (row ?? {}) as Record<string, object[] | undefined>
  const sorted = (list: object[]) => list.map((item) => Object.values(item).join(' ')).sort()
  if (memberships) return { ...row, memberships: sorted(memberships) }
  return grants ? { ...row, grants: sorted(grants) } : row
}
