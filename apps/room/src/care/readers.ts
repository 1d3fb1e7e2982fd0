import type { WhoBook } from '@libertad/domain'
import type { ReaderLine } from '../model/care-model.ts'

/** Who reads an audience now, by its grants. */
export function readersOf(book: WhoBook, audience: string): ReaderLine[] {
  const grants = book.audiences.get(audience)?.grants ?? []
  return grants
    .filter(({ until }) => until === undefined)
    .map(({ party, role, since }) => {
      const team = book.teams.get(party)
      const agency = book.agencies.get(team?.agency ?? party)
      return { party, role, since, name: agency?.name ?? '?', team: team?.number }
    })
}
