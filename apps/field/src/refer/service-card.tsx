import { Card } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite, ServiceLine } from '../model/view-model.ts'
import { ageOfCount, takesHer } from './find-services.ts'

/** A service as this phone knows it: every fact with its age, and whether anything can be sealed to its agency. */
export function ServiceCard(props: {
  service: ServiceLine
  person: PersonOnSite
  /** Whether anything may go to its agency now. */
  mayGo: boolean
  /** Its name stands above already. */
  named?: boolean
  onPress?: () => void
}) {
  const { service, person, mayGo, named, onPress } = props
  const { t, list, languageName } = useSay()
  const code = useCodes()
  const takes = takesHer(service, { sex: person.met.sex, isChild: person.path === 'child' })
  return (
    <Card {...(onPress && { onPress })}>
      {!named && <h2>{service.name}</h2>}
      <span className="small">{service.agencyName}</span>
      <span>{list(service.kinds.map((kind) => code('serviceKind', kind)))}</span>
      <span className="small">
        {list(service.takes.map((taken) => code('takenPeople', taken)))} ·{' '}
        {list(service.languages.map(languageName))} · {code('serviceHours', service.hours)}
      </span>
      <span className="row wrap">
        <PlacesChip service={service} />
        {!takes && (
          <Chip tone="warning" sign="people">
            {t.refer.takesOthers}
          </Chip>
        )}
        {mayGo ? (
          <Chip tone="accent" sign="tick">
            {t.refer.mayGo}
          </Chip>
        ) : (
          <Chip>{t.refer.notAsked}</Chip>
        )}
        {service.root === 'not_confirmed' && (
          <Chip tone="warning" sign="warning">
            {t.refer.notConfirmed}
          </Chip>
        )}
      </span>
    </Card>
  )
}

/** “3 places on 26 Mar”, and “9 days old” once that is long ago. */
function PlacesChip({ service: { free, freeAt } }: { service: ServiceLine }) {
  const { t, format, plural, shortDay } = useSay()
  const { port } = useField()
  const count = ageOfCount(freeAt, port.journalNow())
  if (!free || !count || freeAt === undefined) return <Chip sign="clock">{t.refer.placesUnknown}</Chip>
  const says = format(plural(t.refer.places, free.value), { day: shortDay(new Date(freeAt).toISOString()) })
  return (
    <>
      <Chip {...(free.value > 0 && !count.isOld && { tone: 'positive' })}>{says}</Chip>
      {count.isOld && (
        <Chip tone="warning" sign="clock">
          {plural(t.refer.daysOld, count.days)}
        </Chip>
      )}
    </>
  )
}
