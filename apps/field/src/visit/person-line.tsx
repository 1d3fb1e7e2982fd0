import { Chip } from '../design/chip.tsx'
import { Line } from '../design/card.tsx'
import type { EverydayPicture } from '../design/everyday-pictures.ts'
import { PersonName, PersonTag } from '../design/person-tag.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonScreen } from '../today/doors.tsx'
import { ageOpen, lacks } from './lacks.ts'

/** Somebody met, by number and everyday picture, and what she still lacks. Her name stands nowhere here. */
export function PersonLine({ person }: { person: PersonOnSite }) {
  const { t } = useSay()
  const { open } = useWay()
  const picture = person.picture as EverydayPicture
  return (
    <Line
      sign={<PersonTag picture={picture} />}
      says={<PersonName number={person.number} picture={picture} />}
      detail={<Known person={person} />}
      mark={
        person.path === 'child' ? (
          <Chip tone="warning">{t.visit.child}</Chip>
        ) : (
          ageOpen(person) && <Chip tone="warning">{t.visit.ageOpen}</Chip>
        )
      }
      onPress={() => open(<PersonScreen person={person.id} />)}
    />
  )
}

function Known({ person }: { person: PersonOnSite }) {
  const { port } = useField()
  const { t } = useSay()
  const word = useCodes()
  const missing = lacks(person, new Date(port.journalNow()).toISOString())
  const { determination, closed } = person
  const status =
    determination === 'needs_a_person'
      ? t.visit.twoVersions
      : determination && word('determination', determination.value.status)
  const known = closed ? word('closingReason', closed) : status
  const said = [known, ...missing.map((one) => t.visit.lacks[one])].filter((one) => one !== undefined)
  return <>{said.length === 0 ? t.visit.lacksNothing : said.join(' · ')}</>
}
