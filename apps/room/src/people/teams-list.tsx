import { Icon } from '../design/icon.tsx'
import type { Say } from '../frame/say.tsx'
import type { TeamView } from '../model/view-model.ts'
import type { List } from './register.tsx'
import { Two } from './two.tsx'

/** Teams, and whether each is out on a visit now. */
export function teamsList(say: Say, rows: readonly TeamView[]): List<TeamView> {
  const { people: words } = say.t
  return {
    ...{ name: 'teams', caption: words.teamsSays, rows, order: { key: 'team', down: false } },
    columns: [
      {
        ...{ key: 'team', title: words.team, head: true },
        value: ({ number }) => number,
        cell: ({ number }) => <span className="mono">{number}</span>,
      },
      {
        ...{ key: 'agency', title: words.agency },
        value: ({ agency }) => agency,
        cell: ({ agency, country }) => <Two first={agency} under={say.country(country)} />,
      },
      { key: 'country', title: words.country, drop: 3, value: ({ country }) => say.country(country) },
      { key: 'people', title: words.people, align: 'right', value: ({ people }) => people },
      {
        ...{ key: 'state', title: words.state },
        value: ({ out }) => (out ? words.out : words.base),
        cell: ({ out }) =>
          out ? (
            <span className="tag info">
              <Icon name="right" />
              {words.out}
            </span>
          ) : (
            <span className="tag line">{words.base}</span>
          ),
      },
    ],
  }
}
