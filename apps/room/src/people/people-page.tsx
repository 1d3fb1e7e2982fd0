import { useMemo, useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { Segments } from '../design/segments.tsx'
import { useAddress } from '../frame/links.tsx'
import { useModel, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { DeviceView, PersonView } from '../model/view-model.ts'
import { agenciesList } from './agencies-list.tsx'
import { devicesList } from './devices-list.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { peopleList } from './people-list.tsx'
import { Register } from './register.tsx'
import { RevokeSheet } from './revoke-sheet.tsx'
import { teamsList } from './teams-list.tsx'
import './people.css'

const lists = ['agencies', 'teams', 'people', 'devices'] as const
type ListName = (typeof lists)[number]

type Doing = { invite: PersonView | 'somebody_new' } | { revoke: DeviceView }

/** Who is who: agencies, teams, members of staff and their devices. People met are never listed here. */
export function PeoplePage() {
  const say = useSay()
  const { t } = say
  const { rights } = useRoom()
  const { past, agencies, teams, people, devices } = useModel()
  const { search, change } = useAddress()
  const [doing, setDoing] = useState<Doing>()
  const shown: ListName = lists.find((name) => name === search['list']) ?? 'agencies'
  const made = useMemo(
    () => ({
      agencies: agenciesList(say, agencies),
      teams: teamsList(say, teams),
      people: peopleList(say, people, (person) => setDoing({ invite: person })),
      devices: devicesList(say, devices, (device) => setDoing({ revoke: device })),
    }),
    [say, agencies, teams, people, devices],
  )
  const choice = (
    <Segments
      label={t.people.title}
      value={shown}
      options={lists.map((name) => ({ value: name, words: t.people[name], count: made[name].rows.length }))}
      onChange={(list) => change({ list })}
    />
  )
  const invite = rights.invite && !past && (
    <button type="button" className="button primary" onClick={() => setDoing({ invite: 'somebody_new' })}>
      <Icon name="plus" />
      {t.people.invite}
    </button>
  )
  const parts = { choice, children: invite }
  return (
    <>
      {shown === 'agencies' && <Register key={shown} list={made.agencies} {...parts} />}
      {shown === 'teams' && <Register key={shown} list={made.teams} {...parts} />}
      {shown === 'people' && <Register key={shown} list={made.people} {...parts} />}
      {shown === 'devices' && <Register key={shown} list={made.devices} {...parts} />}
      {doing && 'invite' in doing && (
        <InviteSheet
          {...(doing.invite === 'somebody_new' ? {} : { person: doing.invite })}
          onClose={() => setDoing(undefined)}
        />
      )}
      {doing && 'revoke' in doing && (
        <RevokeSheet device={doing.revoke} onClose={() => setDoing(undefined)} />
      )}
    </>
  )
}
