import { localDay } from '@libertad/domain'
import { PersonStrip } from '../child/person-strip.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { useKeptDraft } from '../screening/parts/use-kept-draft.ts'
import { usePerson } from '../screening/parts/use-person.ts'
import { beginNeeds, needsOf, needsTouched, nextStepOf, readNeeds, type NeedsTouch } from './needs-draft.ts'
import { NextStage } from './next-stage.tsx'
import { UrgentStage } from './urgent-stage.tsx'

/** What the person needs at once, what of it is met, and what happens next. */
export function NeedsScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <Needs person={person} /> : <PersonGone />
}

function Needs({ person }: { person: PersonOnSite }) {
  const { port } = useField()
  const { t } = useSay()
  const way = useWay()
  const draftId = `needs.${person.id}`
  const {
    draft,
    change,
    settled,
    savedAt,
    refusal: unsaved,
  } = useKeptDraft({ id: draftId, screen: 'needs', person: person.id }, readNeeds, () =>
    beginNeeds(person.met, port.now()),
  )
  const { run, busy, refusal } = useAct()
  const touch = (touch: NeedsTouch) => change((before) => needsTouched(before, touch, port.now()))
  const subject = person.id
  const keepNeeds = async () => {
    const content = needsOf(draft)
    if (await run(() => port.write({ kind: 'person_met.needs_recorded', subject, content })))
      touch({ at: 'next' })
  }
  const keepNext = async () => {
    const today = localDay(new Date(port.journalNow()).toISOString(), person.met.zone)
    const content = nextStepOf(draft, today)
    if (!content) return
    await settled()
    if (await run(() => port.write({ kind: 'person_met.next_step_set', subject, draft: draftId, content })))
      way.back()
  }
  const stage = {
    ...{ draft, touch, busy },
    strip: (
      <PersonStrip
        person={person}
        doing={draft.at === 'needs' ? t.needs.needs : t.needs.nextStep}
        savedAt={savedAt ?? person.savedAt}
      />
    ),
    refused: <Refused refusal={unsaved ?? refusal} />,
  }
  return draft.at === 'needs' ? (
    <UrgentStage {...stage} onBack={way.back} onKeep={() => void keepNeeds()} />
  ) : (
    <NextStage {...stage} onBack={() => touch({ at: 'needs' })} onKeep={() => void keepNext()} />
  )
}
