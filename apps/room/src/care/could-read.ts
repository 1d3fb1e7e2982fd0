import type { Audience, Person, WhoBook } from '@libertad/domain'
import type { Subjects } from '../view/subjects.ts'

const ever = Number.POSITIVE_INFINITY

/** The number until which somebody read an audience, whenever that was; `undefined`: never. */
function readUntil({ grants }: Audience, { memberships }: Person): number | undefined {
  let latest: number | undefined
  for (const grant of grants)
    for (const held of memberships) {
      if (held.party !== grant.party || (grant.role !== undefined && grant.role !== held.role)) continue
      const until = Math.min(held.until ?? ever, grant.until ?? ever)
      if (Math.max(held.since, grant.since) < until && until > (latest ?? 0)) latest = until
    }
  return latest
}

/** How many sealed things somebody could have read: those that were there while he read their audience. */
export function couldRead(book: WhoBook, subjects: Subjects): (person: Person) => number {
  const sealed = subjects
    .all('sealed')
    .map(({ entries }) => ({ audience: entries[0]!.header.audience, number: entries[0]!.number ?? ever }))
  return (person) => {
    const until = new Map<string, number | undefined>()
    return sealed.filter(({ audience, number }) => {
      if (!until.has(audience)) {
        const known = book.audiences.get(audience)
        until.set(audience, known && readUntil(known, person))
      }
      const end = until.get(audience)
      return end !== undefined && (number < end || end === ever)
    }).length
  }
}
