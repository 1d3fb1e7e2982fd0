import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { VisitNow } from '../model/view-model.ts'
import { personDoors } from '../person/person-doors.tsx'
import { PersonScreen } from '../today/doors.tsx'
import { goesChildWay, isAnswered, newPerson, pageAfter, pages, recordedContent } from './new-person-draft.ts'
import { NewPersonPage } from './new-person-page.tsx'

/** Writes down that somebody was met: what is seen and said at first, in codes, without a name. */
export function NewPersonScreen() {
  const { model } = useField()
  const { t } = useSay()
  const { home } = useWay()
  return model.visit ? (
    <NewPerson visit={model.visit} />
  ) : (
    <Screen title={t.visit.none} main={{ says: t.visit.toToday, act: home }} />
  )
}

function NewPerson({ visit }: { visit: VisitNow }) {
  const { port } = useField()
  const { t } = useSay()
  const { back, replace } = useWay()
  const id = `new:${visit.id}`
  const { value, set, refusal } = useDraft({ id, screen: 'new_person' }, () => newPerson(port.journalNow()))
  const act = useAct()
  const next = pageAfter(value)
  const isChild = goesChildWay(value)
  const save = async () => {
    const content = recordedContent(value, visit)
    const written = await act.run(() => port.write({ kind: 'person_met.recorded', draft: id, content }))
    if (!written) return
    const { subject } = written.value
    // The screen for children puts her on their path by opening.
    replace(isChild ? <personDoors.child person={subject} /> : <PersonScreen person={subject} />)
  }
  const before = pages[pages.indexOf(value.page) - 1]
  return (
    <Screen
      title={t.visit.pages[value.page]}
      onBack={before ? () => set({ ...value, page: before }) : back}
      main={{
        says: next ? t.frame.next : isChild ? t.visit.saveChild : t.visit.savePerson,
        waits: act.busy ? t.today.saving : isAnswered(value) ? undefined : t.visit.choose,
        act: () => (next ? set({ ...value, page: next }) : void save()),
      }}
      low
    >
      <Refused refusal={act.refusal ?? refusal} />
      <NewPersonPage draft={value} onChange={set} />
    </Screen>
  )
}
