import { useState } from 'react'
import { ChildScreen } from '../child/child-screen.tsx'
import { PersonStrip } from '../child/person-strip.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import {
  beginScreening,
  isStale,
  readScreening,
  touched,
  type ScreeningDraft,
  type Touch,
} from './draft/screening-draft.ts'
import { needsContent, screenedContent } from './draft/screened.ts'
import { questionAt } from './draft/stages.ts'
import { PersonGone } from './parts/person-gone.tsx'
import { StillSafe } from './parts/still-safe.tsx'
import { useKeptDraft } from './parts/use-kept-draft.ts'
import { usePerson } from './parts/use-person.ts'
import { AgreeStage } from './stages/agree-stage.tsx'
import { BeforeStage } from './stages/before-stage.tsx'
import { InterpretingStage } from './stages/interpreting-stage.tsx'
import { LanguageStage } from './stages/language-stage.tsx'
import { NeedsStage } from './stages/needs-stage.tsx'
import { PauseStage } from './stages/pause-stage.tsx'
import { QuestionStage } from './stages/question-stage.tsx'
import { SeenStage } from './stages/seen-stage.tsx'
import type { StageProps } from './stages/stage.ts'
import { WhyScreen } from './why-screen.tsx'

/** A conversation with a person met, from before the first question to what was seen. A child goes another way. */
export function BeginScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  if (!person) return <PersonGone />
  return person.path === 'child' ? <ChildScreen person={id} /> : <Conversation person={person} />
}

const kindOf = ({ met }: PersonOnSite) =>
  met.exploitation.includes('sexual_exploitation') ? 'sexual' : 'labour'

function Conversation({ person }: { person: PersonOnSite }) {
  const { port } = useField()
  const { t, format } = useSay()
  const way = useWay()
  const draftId = `screening.${person.id}`
  const kept = useKeptDraft<ScreeningDraft>(
    { id: draftId, screen: 'screening', person: person.id },
    readScreening,
    () => beginScreening(port.journalNow(), port.now(), kindOf(person)),
  )
  const { run, busy: writing, refusal } = useAct()
  const [paused, setPaused] = useState(false)
  const { draft } = kept
  const [stale, setStale] = useState(() => isStale(draft, port.now()))
  const touch = (touch: Touch) => {
    setStale(false)
    kept.change((before) => touched(before, touch, port.now()))
  }
  const rated = { ageBand: person.met.ageBand, path: person.path, country: person.met.country }
  const end = (stopped: boolean, about = rated) =>
    run(async () => {
      await kept.settled()
      const content = screenedContent(draft, about, stopped)
      return port.write({ kind: 'person_met.screened', subject: person.id, draft: draftId, content })
    })
  const stop = async () => {
    if (await end(true)) way.back()
  }
  const question = questionAt(draft.at)
  const hasBegun = draft.agrees !== null || Object.keys({ ...draft.begin, ...draft.answers }).length > 0
  const doing = question
    ? format(t.screening.atQuestion, { n: question.number })
    : draft.at === 'seen'
      ? t.screening.atSeen
      : t.screening.notBegun
  const strip = (
    <PersonStrip
      person={person}
      doing={doing}
      savedAt={kept.savedAt}
      onChild={() => hasBegun && void end(true, { ...rated, path: 'child' })}
    />
  )
  const isFirst = draft.at === 'language'
  const stage: StageProps = {
    ...{ person, draft, touch, strip },
    onBack: isFirst || stale ? way.back : () => touch({ go: 'back' }),
    refused: <Refused refusal={kept.refusal ?? refusal} />,
  }
  if (stale)
    return (
      <StillSafe
        {...{ ...stage, touchedAt: draft.touchedAt, number: question?.number, busy: writing }}
        asks={t.screening.canTalk[draft.address]}
        stopped={{ says: t.screening.stoppedHere[draft.address], act: () => void stop() }}
        onGoOn={() => touch({ go: 'on' })}
      />
    )
  if (question && paused)
    return (
      <PauseStage
        {...{ ...stage, writing, number: question.number }}
        onBack={way.back}
        onGoOn={() => setPaused(false)}
        onStopped={() => void stop()}
      />
    )
  if (question)
    return <QuestionStage key={draft.at} {...stage} code={question.code} onBack={() => setPaused(true)} />
  switch (draft.at) {
    case 'language':
      return <LanguageStage {...stage} />
    case 'interpreting':
      return <InterpretingStage {...stage} />
    case 'before':
      return <BeforeStage {...stage} />
    case 'needs': {
      const known = { needs: person.met.needs, met: person.met.needsMet }
      const onNext = async () => {
        const content = needsContent(draft.needs, known)
        const isNew = content.needs.length > known.needs.length
        const wish = { kind: 'person_met.needs_recorded', subject: person.id, content } as const
        if (!isNew || (await run(() => port.write(wish)))) touch({ go: 'next' })
      }
      return <NeedsStage {...{ ...stage, writing }} onNext={() => void onNext()} />
    }
    case 'agree':
      return <AgreeStage {...{ ...stage, writing }} onRefused={() => void stop()} onLater={way.back} />
    default: {
      const keep = async () => {
        if (await end(false)) way.replace(<WhyScreen person={person.id} />)
      }
      return <SeenStage {...{ ...stage, writing }} onKeep={() => void keep()} />
    }
  }
}
