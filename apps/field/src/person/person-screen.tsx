import { Button } from '../design/button.tsx'
import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import { PersonStrip } from '../child/person-strip.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay, type Say } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { DoorLines } from './door-lines.tsx'
import { OfPerson } from './of-person.tsx'
import { personDoors } from './person-doors.tsx'
import { nextFor } from './way.ts'
import { WayLine } from './way-line.tsx'

/** One person met: how far she has come, and the doors to everything about her. Her name stands behind one of them. */
export function PersonScreen({ person }: { person: string }) {
  return <OfPerson id={person}>{(found) => <Person person={found} />}</OfPerson>
}

function Person({ person }: { person: PersonOnSite }) {
  const { port, model } = useField()
  const { t, format, plural } = useSay()
  const { open } = useWay()
  const act = useAct()
  const at = new Date(port.journalNow()).toISOString()
  const next = nextFor(person, at)
  const reopen = () =>
    act.run(() => port.write({ kind: 'person_met.reopened', subject: person.id, content: { at } }))
  const go = () => {
    if (next === 'reopen') return void reopen()
    const Door = personDoors[next]
    open(<Door person={person.id} />)
  }
  return (
    <Screen
      title={t.person.title}
      strip={<PersonStrip person={person} doing={t.person.way} savedAt={person.savedAt} />}
      main={{ says: t.person.next[next], waits: act.busy ? t.today.saving : undefined, act: go }}
    >
      <WayLine person={person} />
      <Refused refusal={act.refusal} />
      {person.path === 'child' && (
        <Notice tone="warning" sign="warning">
          <b>{t.person.childTitle}</b> {t.person.child}
        </Notice>
      )}
      {person.determination === 'needs_a_person' && (
        <Notice tone="warning" sign="people">
          <b>{t.person.twoTitle}</b> {t.person.two}
        </Notice>
      )}
      <DoorLines person={person} />
      <Known person={person} />
      <Notice sign="sealed">
        <b>{t.person.whoReads}</b> {format(t.person.readers, { agency: model.me.agency })}
      </Notice>
      {person.onlyHere > 0 && <Notice sign="phone">{plural(t.person.onlyHere, person.onlyHere)}</Notice>}
      {person.closed === undefined && (
        <Button onPress={() => open(<personDoors.close person={person.id} />)}>{t.person.close}</Button>
      )}
    </Screen>
  )
}

function Known({ person: { met } }: { person: PersonOnSite }) {
  const { t, country, list, dayAndTime } = useSay()
  const word = useCodes()
  return (
    <Facts
      of={[
        [t.person.metAt, dayAndTime(met.metAt, met.zone)],
        [t.person.sex, word('sex', met.sex)],
        [t.person.age, word('ageBand', met.ageBand)],
        [t.person.nationality, nationality(met.nationality, { t, country })],
        [t.person.seen, list(met.exploitation.map((code) => word('exploitation', code)))],
        [t.person.before, word('interviewedBefore', met.interviewedBefore)],
      ]}
    />
  )
}

const nationality = (of: string | undefined, { t, country }: Pick<Say, 't' | 'country'>): string =>
  of === 'stateless'
    ? t.visit.stateless
    : of === undefined || of === 'unknown'
      ? t.visit.notKnown
      : country(of)
