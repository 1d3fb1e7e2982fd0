import type { NotFound, Row } from './report.ts'

/** A row of which nothing was found, for this reason. */
export function emptyRow(why: NonNullable<NotFound['why']>): Row {
  const none: NotFound = { found: false, why }
  return {
    ...{ name: none, otherOperations: [], dates: none, published: none },
    countries: { list: [], stated: none },
    ...{ officers: none, arrests: none },
    victims: { count: none, wording: [], split: {}, nationalities: [] },
    ...{ migrants: none, suspects: none, charges: none, investigations: none, checks: none, hits: none },
    ...{ seized: [], places: [], exploitation: [], modusOperandi: [], coordination: [], partners: [] },
    funder: none,
  }
}
