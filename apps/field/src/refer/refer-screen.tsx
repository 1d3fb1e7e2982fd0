import { useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite, ServiceLine } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { findServices } from './find-services.ts'
import { ReferralScreen } from './referral-screen.tsx'
import { ServiceCard } from './service-card.tsx'
import { useMayGo } from './use-may-go.ts'

/** The directory as it is on this phone, for one person. It needs no network. */
export function ReferScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <Directory person={person} /> : <PersonGone />
}

function Directory({ person }: { person: PersonOnSite }) {
  const { t, list, languageName } = useSay()
  const { open } = useWay()
  const { model } = useField()
  const code = useCodes()
  const [text, setText] = useState('')
  const mayGo = useMayGo(person)
  const said = ({ name, agencyName, kinds, languages }: ServiceLine) =>
    [
      name,
      agencyName,
      ...kinds.map((kind) => code('serviceKind', kind)),
      ...languages.map(languageName),
    ].join(' ')
  const others = model.directory.filter(({ owner }) => owner !== model.me.agencyId)
  const found = findServices(others, { text, said })
  return (
    <Screen
      title={t.refer.title}
      lead={t.refer.lead}
      strip={<PersonLine person={person} doing={t.refer.doing} savedAt={person.savedAt} />}
    >
      {person.referrals.length > 0 && (
        <Notice sign="handed">
          {t.refer.already} <b>{list(namesOf(person, others))}</b>
        </Notice>
      )}
      {others.length > 0 && (
        <TextField label={t.refer.search} hint={t.refer.searchHint} value={text} onChange={setText} />
      )}
      {found.map((service) => (
        <ServiceCard
          key={service.id}
          service={service}
          person={person}
          mayGo={mayGo(service.owner).goes.length > 0}
          onPress={() => open(<ReferralScreen person={person.id} service={service.id} />)}
        />
      ))}
      <div role="status">
        {found.length === 0 && (
          <Notice sign="list">{others.length === 0 ? t.refer.empty : t.refer.nothingFound}</Notice>
        )}
      </div>
    </Screen>
  )
}

const namesOf = ({ referrals }: PersonOnSite, services: readonly ServiceLine[]): string[] => [
  ...new Set(
    referrals.map(
      ({ service, to }) =>
        services.find(({ id }) => id === service)?.name ??
        services.find(({ owner }) => owner === to)?.agencyName ??
        to,
    ),
  ),
]
