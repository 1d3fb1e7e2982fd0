import type { Refusal } from '@libertad/domain'
import { entryLanguage } from '@libertad/screening'
import { useEffect, useRef, useState } from 'react'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { StillSafe } from '../screening/parts/still-safe.tsx'
import { useKeptDraft } from '../screening/parts/use-kept-draft.ts'
import { usePerson } from '../screening/parts/use-person.ts'
import {
  beginChild,
  childContent,
  childQuestionAt,
  childStageFrom,
  childTouched,
  isChildStale,
  readChild,
  type ChildChange,
  type ChildDraft,
} from './child-draft.ts'
import { FourQuestions } from './four-questions.tsx'
import { HowWeSpeak } from './how-we-speak.tsx'
import { LeaveScreen } from './leave-screen.tsx'
import { owedFor, putOnPath } from './put-on-path.ts'
import { StepsFirst } from './steps-first.tsx'
import { ChildView } from './child-view.tsx'

/** The path for whoever is, or may be, under 18. Opening it is the touch: it takes effect at once. */
export function ChildScreen({ person: id }: { person: string }) {
  const person = usePerson(id)
  return person ? <OnPath person={person} /> : <PersonGone />
}

function OnPath({ person }: { person: PersonOnSite }) {
  const { port } = useField()
  const { t, language } = useSay()
  const way = useWay()
  const draftId = `child.${person.id}`
  const kept = useKeptDraft<ChildDraft>({ id: draftId, screen: 'child', person: person.id }, readChild, () =>
    beginChild(port.journalNow(), port.now()),
  )
  const { draft } = kept
  const [stale, setStale] = useState(() => isChildStale(draft, port.now()))
  const change = (change: ChildChange) => {
    setStale(false)
    kept.change((before) => childTouched(before, change, port.now()))
  }
  const refusalOfPath = usePutOnPath(person, draftId, change)
  const { run, busy, refusal } = useAct()
  const kind = person.met.exploitation.includes('sexual_exploitation') ? 'sexual' : 'labour'
  const keep = async (stopped: boolean) => {
    if (!(await sealView())) return
    if (!(await sayWhoStandsBy())) return
    const rated = { ageBand: person.met.ageBand, path: 'child', country: person.met.country, kind } as const
    const done = await run(async () => {
      await kept.settled()
      const content = childContent(draft, rated, stopped)
      return port.write({ kind: 'person_met.screened', subject: person.id, draft: draftId, content })
    })
    if (done) way.back()
  }
  const sealView = async () => {
    if (draft.view.trim() === '') return true
    const value = { text: draft.view, language: entryLanguage(language) }
    const sealed = await run(() => port.seal({ thing: 'note', about: person.id, value }))
    if (sealed) change({ view: '' })
    return sealed !== undefined
  }
  const sayWhoStandsBy = async () => {
    const { helper, helperPresent: present } = draft
    if (helper === null || person.met.guardianPresent === present) return true
    const content = { path: 'child', by: helper, guardian: { kind: helper, present } } as const
    return (
      (await run(() => port.write({ kind: 'person_met.path_set', subject: person.id, content }))) !==
      undefined
    )
  }
  const stage = {
    ...{ person, draft, change, busy },
    strip: <PersonLine person={person} doing={t.child.path} savedAt={kept.savedAt} />,
    onBack: draft.at === 'steps' ? way.back : () => change({ at: childStageFrom(draft, -1) }),
    onNext: () => change({ at: childStageFrom(draft, 1) }),
    refused: <Refused refusal={kept.refusal ?? refusalOfPath ?? refusal} />,
  }
  if (stale)
    return (
      <StillSafe
        {...{ ...stage, touchedAt: draft.touchedAt, number: childQuestionAt(draft.at)?.number }}
        asks={t.child.canTalk}
        stopped={{ says: t.child.stoppedHere, act: () => void keep(true) }}
        onGoOn={() => change({})}
        onBack={way.back}
      />
    )
  switch (draft.at) {
    case 'steps':
      return <StepsFirst {...stage} onLeave={() => way.open(<LeaveScreen person={person.id} />)} />
    case 'language':
      return <HowWeSpeak {...stage} />
    case 'view':
      return <ChildView {...stage} onKeep={() => void keep(false)} />
    default:
      return <FourQuestions key={draft.at} {...stage} onStopped={() => void keep(true)} />
  }
}

/** Writes what is owed when the screen opens. */
function usePutOnPath(
  person: PersonOnSite,
  draftId: string,
  change: (change: ChildChange) => void,
): Refusal | undefined {
  const { port } = useField()
  const [refusal, setRefusal] = useState<Refusal>()
  const first = useRef({ person, draftId, change })
  useEffect(() => {
    const { person, draftId, change } = first.current
    const owed = owedFor(person, readChild(port.draft(draftId)))
    if (owed.length === 0) return
    void putOnPath(port, person, owed).then(({ alert, refusal }) => {
      if (alert !== undefined) change({ alert })
      setRefusal(refusal)
    })
  }, [port])
  return refusal
}
