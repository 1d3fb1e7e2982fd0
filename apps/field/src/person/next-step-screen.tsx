import { nextSteps } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { PersonStrip } from '../child/person-strip.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import {
  dueDay,
  dueIn,
  nextStepContent,
  type DueIn,
  type NextStepDraft,
  type Step,
} from './next-step-draft.ts'
import { OfPerson } from './of-person.tsx'

/** What happens next for her, and by which day. */
export function NextStepScreen({ person }: { person: string }) {
  return <OfPerson id={person}>{(found) => <NextStepOf person={found} />}</OfPerson>
}

function NextStepOf({ person }: { person: PersonOnSite }) {
  const { port } = useField()
  const { t, format, day } = useSay()
  const { back } = useWay()
  const word = useCodes()
  const id = `next_step:${person.id}`
  const { value, set, refusal } = useDraft<NextStepDraft>(
    { id, screen: 'next_step', person: person.id },
    () => ({}),
  )
  const act = useAct()
  const now = port.journalNow()
  const content = nextStepContent(value, person, now)
  const says =
    content && format(t.person.setStep, { step: word('nextStep', content.step), day: day(content.due) })
  const save = async () => {
    if (!content) return
    const wish = { kind: 'person_met.next_step_set', subject: person.id, draft: id, content } as const
    if (await act.run(() => port.write(wish))) back()
  }
  return (
    <Screen
      title={t.person.nextStep}
      strip={<PersonStrip person={person} doing={t.person.doors.next_step} savedAt={person.savedAt} />}
      main={{
        says,
        waits: act.busy ? t.today.saving : content ? undefined : t.person.chooseStep,
        act: () => void save(),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <Choices<Step>
        label={t.person.nextStep}
        as="two"
        chosen={value.step}
        onChoose={(step) => set({ ...value, step })}
        choices={nextSteps.map((code) => ({ code, mine: word('nextStep', code) }))}
      />
      <h2>{t.person.byWhen}</h2>
      <Choices<DueIn>
        label={t.person.byWhen}
        as="three"
        chosen={value.due}
        onChoose={(due) => set({ ...value, due })}
        choices={dueIn.map((code) => ({
          code,
          mine: t.person.dueIn[code],
          detail: day(dueDay(code, now, person.met.zone)),
        }))}
      />
    </Screen>
  )
}
