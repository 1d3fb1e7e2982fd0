import { Button, Buttons } from '../design/button.tsx'
import { Lines } from '../design/card.tsx'
import { Chip } from '../design/chip.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useMinute } from '../frame/use-minute.ts'
import { useField } from '../model/use-field.ts'
import { openToSecond } from '../legal-basis/legal-basis-draft.ts'
import { AlertLines } from '../today/alert-lines.tsx'
import { ArrestScreen, SecondScreen, SeizureScreen } from '../today/doors.tsx'
import { ContactScreen } from './contact-screen.tsx'
import { EndVisitScreen } from './end-visit-screen.tsx'
import { papersKept } from './lacks.ts'
import { NewPersonScreen } from './new-person-screen.tsx'
import { PersonLine } from './person-line.tsx'

/** The visit under way: who was met, what each still lacks, and what else happens at the place. */
export function VisitScreen() {
  const { port, model } = useField()
  const { t, format, plural, time } = useSay()
  const { open, home } = useWay()
  useMinute()
  const { visit } = model
  if (!visit) return <Screen title={t.visit.none} main={{ says: t.visit.toToday, act: home }} />
  const { people, arrests, seizures, nextContact, site } = visit
  const kept = papersKept(seizures)
  const claims = people.flatMap(({ bases }) => openToSecond(bases, model.me.person, port.journalNow())).length
  const isLate = nextContact !== undefined && nextContact < port.journalNow()
  return (
    <Screen
      title={t.visit.people}
      lead={format(t.visit.lead, {
        site: site.code,
        time: time(new Date(visit.startedAt).toISOString()),
      })}
      {...(port.may('person_met.recorded') && {
        main: { says: t.visit.newPerson, act: () => open(<NewPersonScreen />) },
      })}
    >
      <AlertLines />
      {people.length > 0 ? (
        <Lines>
          {people.map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
        </Lines>
      ) : (
        <Notice sign="people">{t.visit.nobody}</Notice>
      )}
      {claims > 0 && (
        <Button onPress={() => open(<SecondScreen />)}>
          <Icon name="people" />
          {plural(t.visit.claims, claims)}
        </Button>
      )}
      {kept > 0 && (
        <Notice tone="warning" sign="paper">
          <b>{plural(t.visit.papersKept, kept)}</b> {t.visit.papersTheirs}
        </Notice>
      )}
      <Buttons>
        {port.may('arrest.made') && (
          <Button onPress={() => open(<ArrestScreen />)}>
            {t.visit.arrest}
            {arrests.length > 0 && <Chip>{arrests.length}</Chip>}
          </Button>
        )}
        {port.may('seizure.made') && (
          <Button onPress={() => open(<SeizureScreen />)}>
            {t.visit.seizure}
            {seizures.length > 0 && <Chip>{seizures.length}</Chip>}
          </Button>
        )}
      </Buttons>
      <Button onPress={() => open(<ContactScreen />)} {...(isLate && { tone: 'critical' })}>
        <Icon name="clock" />
        {nextContact === undefined
          ? t.visit.noContact
          : format(isLate ? t.visit.contactLate : t.visit.contactAt, {
              time: time(new Date(nextContact).toISOString()),
            })}
      </Button>
      <Button onPress={() => open(<EndVisitScreen />)}>{t.visit.leave}</Button>
    </Screen>
  )
}
