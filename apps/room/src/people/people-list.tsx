import type { Say } from '../frame/say.tsx'
import type { PersonView } from '../model/view-model.ts'
import type { List } from './register.tsx'

/** Members of staff. `onInvite` makes a link for another device of a person, where the reader may. */
export function peopleList(
  say: Say,
  rows: readonly PersonView[],
  onInvite: (person: PersonView) => void,
): List<PersonView> {
  const { people: words, codes } = say.t
  const rolesOf = ({ roles }: PersonView) =>
    [...new Set(roles.map(({ role }) => codes.role[role]))].join(', ')
  return {
    ...{ name: 'people', caption: words.peopleSays, rows, order: { key: 'name', down: false } },
    columns: [
      {
        ...{ key: 'name', title: words.name, head: true },
        value: ({ workName }) => workName,
        cell: ({ workName, agency }) => (
          <span className="register-two">
            <span className="medium">{workName}</span>
            <span className="register-under">{agency}</span>
          </span>
        ),
      },
      { key: 'agency', title: words.agency, drop: 3, value: ({ agency }) => agency },
      {
        ...{ key: 'roles', title: words.roles },
        value: (person) => rolesOf(person) || undefined,
        cell: (person) => rolesOf(person) || say.t.ui.none,
      },
      {
        ...{ key: 'team', title: words.team, drop: 2 },
        value: ({ teams }) => teams.join(', ') || undefined,
        cell: ({ teams }) => <span className="mono">{teams.join(', ') || say.t.ui.none}</span>,
      },
      { key: 'devices', title: words.devices, align: 'right', drop: 2, value: ({ devices }) => devices },
      {
        ...{ key: 'state', title: words.state, drop: 3 },
        value: ({ left }) => (left ? words.left : undefined),
        cell: ({ left }) => left && <span className="tag">{words.left}</span>,
      },
    ],
    ...(rows.some(({ mayInvite }) => mayInvite)
      ? {
          act: {
            ...{ key: 'act', title: words.inviteDevice, align: 'right' },
            value: ({ mayInvite }) => (mayInvite ? 1 : 0),
            cell: (person) =>
              person.mayInvite && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={`${words.inviteDevice}: ${person.workName}`}
                  onClick={() => onInvite(person)}
                >
                  {words.inviteDevice}
                </button>
              ),
          },
        }
      : {}),
  }
}
