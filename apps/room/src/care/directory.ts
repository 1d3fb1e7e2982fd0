import type { DirectoryLine } from '../model/care-model.ts'
import type { CareMoment } from './care-moment.ts'

/** Services that are open, by agency and name. */
export function directoryOf({ subjects, book, me, confirmed }: CareMoment): DirectoryLine[] {
  return subjects
    .all('service')
    .filter(({ state }) => !state.closed)
    .map(({ state }) => ({
      ...{ ...state, agencyName: book.agencies.get(state.owner)?.name ?? '?' },
      ...{ own: state.owner === me.agency, rootConfirmed: confirmed.has(state.owner) },
    }))
    .sort(
      (one, other) => one.agencyName.localeCompare(other.agencyName) || one.name.localeCompare(other.name),
    )
}
