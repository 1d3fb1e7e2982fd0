import { Sheet } from '../design/sheet.tsx'
import { useModel, usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { PersonView } from '../model/view-model.ts'
import { LeftNote } from './left-note.tsx'
import { personChoices } from './person-choices.ts'
import { PersonLeaves } from './person-leaves.tsx'
import { PersonRoles } from './person-roles.tsx'
import { PersonTeams } from './person-teams.tsx'

/** A member of staff as she stands now, with what the reader may change about her. */
export function PersonSheet({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { t, country, number } = useSay()
  const port = usePort()
  const { me } = useRoom()
  const { past, agencies, teams, people } = useModel()
  // An earlier moment is looked at, not changed.
  const choices = personChoices(
    person,
    { me, agencies, teams, people },
    (kind) => !past && port.may(kind, person.id),
  )
  return (
    <Sheet title={person.workName} onClose={onClose}>
      <dl className="pairs">
        <dt>{t.people.agency}</dt>
        <dd className="medium">{person.agency}</dd>
        <dt>{t.people.country}</dt>
        <dd>{country(person.country)}</dd>
        <dt>{t.people.devices}</dt>
        <dd className="figures">{number(person.devices)}</dd>
      </dl>
      {person.left ? (
        <LeftNote />
      ) : (
        <>
          <PersonTeams person={person.id} choices={choices} />
          <PersonRoles person={person.id} choices={choices} />
          {choices.mayLeave && <PersonLeaves person={person.id} />}
        </>
      )}
    </Sheet>
  )
}
