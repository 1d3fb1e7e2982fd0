import type { Say } from '../frame/say.tsx'
import type { PersonView } from '../model/view-model.ts'
import { agencyPlace } from './agency-place.ts'
import type { List } from './register.tsx'
import { Two } from './two.tsx'

interface Acts {
  /** Shows a person, and what the reader may change about her. */
  onOpen: (person: PersonView) => void
  /** Makes a link for another device of hers, where the reader may. */
  onInvite: (person: PersonView) => void
}

/** Members of staff. */
export function peopleList(
  say: Say,
  rows: readonly PersonView[],
  { onOpen, onInvite }: Acts,
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
        cell: (person) => (
          <Two
            first={
              <button type="button" className="row-link medium" onClick={() => onOpen(person)}>
                {person.workName}
              </button>
            }
            under={agencyPlace(say, person)}
          />
        ),
      },
      { key: 'agency', title: words.agency, drop: 3, value: ({ agency }) => agency },
      { key: 'country', title: words.country, drop: 3, value: ({ country }) => say.country(country) },
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
    ...(rows.some(mayInvite)
      ? {
          act: {
            ...{ key: 'act', title: words.inviteDevice, align: 'right' },
            value: (person) => (mayInvite(person) ? 1 : 0),
            cell: (person) =>
              mayInvite(person) && (
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

/** Whoever left has no use for another device. */
const mayInvite = (person: PersonView) => person.mayInvite && !person.left
