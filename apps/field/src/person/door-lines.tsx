import { Line, Lines } from '../design/card.tsx'
import { Icon, type IconName } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { personDoors, type PersonDoor } from './person-doors.tsx'
import { useDoorSays } from './use-door-says.ts'

const signs: Record<Exclude<PersonDoor, 'close'>, IconName> = {
  child: 'people',
  needs: 'add',
  screening: 'said',
  decide: 'tick',
  consent: 'paper',
  refer: 'place',
  legal_basis: 'warning',
  identity: 'sealed',
  document: 'camera',
  note: 'write',
  next_step: 'clock',
}

/** What can be done for her, each with how it stands. A child is led to its own questions, and not to those for adults. */
export function DoorLines({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const { open } = useWay()
  const says = useDoorSays(person)
  const doors = (Object.keys(signs) as (keyof typeof signs)[]).filter(
    (door) => door !== (person.path === 'child' ? 'screening' : 'child'),
  )
  return (
    <Lines>
      {doors.map((door) => {
        const Door = personDoors[door]
        return (
          <Line
            key={door}
            sign={<Icon name={signs[door]} />}
            says={t.person.doors[door]}
            detail={says[door]}
            onPress={() => open(<Door person={person.id} />)}
          />
        )
      })}
    </Lines>
  )
}
