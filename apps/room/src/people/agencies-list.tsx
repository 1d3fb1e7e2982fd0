import { EntriesLink } from '../frame/links.tsx'
import type { Say } from '../frame/say.tsx'
import type { AgencyView } from '../model/view-model.ts'
import type { List } from './register.tsx'

/** Agencies that take part, with what they bring. */
export function agenciesList(say: Say, rows: readonly AgencyView[]): List<AgencyView> {
  const { people: words, codes } = say.t
  return {
    ...{ name: 'agencies', caption: words.agenciesSays, rows, order: { key: 'name', down: false } },
    columns: [
      { key: 'name', title: words.name, head: true, value: ({ name }) => name },
      {
        ...{ key: 'country', title: words.country },
        value: ({ country }) => say.country(country),
        cell: ({ country }) => (
          <EntriesLink country={country} className="row-link">
            {say.country(country)}
          </EntriesLink>
        ),
      },
      { key: 'type', title: words.type, drop: 2, value: ({ type }) => codes.agencyType[type] },
      { key: 'people', title: words.people, align: 'right', value: ({ people }) => people },
      { key: 'teams', title: words.teams, align: 'right', drop: 1, value: ({ teams }) => teams },
      { key: 'devices', title: words.devices, align: 'right', drop: 1, value: ({ devices }) => devices },
    ],
  }
}
