import { useMemo, useState } from 'react'
import { Segments } from '../design/segments.tsx'
import { useAddress } from '../frame/links.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { agenciesList } from './agencies-list.tsx'
import { CountryFilter } from './country-filter.tsx'
import { devicesList } from './devices-list.tsx'
import { DoingSheet, type Doing } from './doing.tsx'
import { countryAsked, ofCountry } from './of-country.ts'
import { peopleList } from './people-list.tsx'
import { lists, RegisterActs, type ListName } from './register-acts.tsx'
import { Register } from './register.tsx'
import { teamsList } from './teams-list.tsx'
import './people.css'

/** Who is who: agencies, teams, members of staff and their devices. People met are never listed here. */
export function PeoplePage() {
  const say = useSay()
  const { t } = say
  const { agencies, teams, people, devices } = useModel()
  const { search, change } = useAddress()
  const [doing, setDoing] = useState<Doing>()
  const shown: ListName = lists.find((name) => name === search['list']) ?? 'agencies'
  const country = countryAsked(search['country'])
  const made = useMemo(
    () => ({
      agencies: agenciesList(say, ofCountry(agencies, country)),
      teams: teamsList(say, ofCountry(teams, country)),
      people: peopleList(say, ofCountry(people, country), {
        onOpen: ({ id }) => setDoing({ what: 'person', id }),
        onInvite: (person) => setDoing({ what: 'invite', person }),
      }),
      devices: devicesList(say, ofCountry(devices, country), (device) =>
        setDoing({ what: 'revoke', device }),
      ),
    }),
    [say, agencies, teams, people, devices, country],
  )
  const parts = {
    choice: (
      <Segments
        label={t.people.title}
        value={shown}
        options={lists.map((name) => ({
          ...{ value: name, words: t.people[name], count: made[name].rows.length },
        }))}
        onChange={(list) => change({ list })}
      />
    ),
    filter: <CountryFilter asked={country} />,
    children: <RegisterActs list={shown} onDo={setDoing} />,
  }
  return (
    <>
      {shown === 'agencies' && <Register key={shown} list={made.agencies} {...parts} />}
      {shown === 'teams' && <Register key={shown} list={made.teams} {...parts} />}
      {shown === 'people' && <Register key={shown} list={made.people} {...parts} />}
      {shown === 'devices' && <Register key={shown} list={made.devices} {...parts} />}
      {doing && <DoingSheet key={doing.what} doing={doing} onDo={setDoing} />}
    </>
  )
}
