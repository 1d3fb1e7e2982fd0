import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { VisitNow } from '../model/view-model.ts'
import {
  arrestContent,
  isAnswered,
  newArrest,
  noteText,
  pageAfter,
  pageBefore,
  suspectContent,
} from './arrest-draft.ts'
import { ArrestPage } from './arrest-page.tsx'
import { useMarkWords } from './use-mark-words.ts'

/** An arrest: first whether he may be a victim too, then codes alone; what was told, and prose, is sealed. */
export function ArrestScreen() {
  const { model } = useField()
  const { t } = useSay()
  const { home } = useWay()
  return model.visit ? (
    <Arrest visit={model.visit} />
  ) : (
    <Screen title={t.visit.none} main={{ says: t.visit.toToday, act: home }} />
  )
}

function Arrest({ visit }: { visit: VisitNow }) {
  const { port, model } = useField()
  const { t, format, time, language } = useSay()
  const { back } = useWay()
  const id = `arrest:${visit.id}`
  const { value, set, refusal } = useDraft({ id, screen: 'arrest' }, () => newArrest)
  // Written, where the phone stopped before its note, or that was refused: nobody is arrested twice.
  const made = visit.arrests.find(({ suspect }) => suspect === value.suspect)?.id
  const act = useAct()
  const words = useMarkWords()
  const text = noteText(value, words)
  const hasNote = model.sealing.may && text !== ''
  const [next, before] = [pageAfter(value), pageBefore(value)]
  const now = port.journalNow()
  const suspectOf = async () => {
    if (value.suspect !== undefined) return value.suspect
    const content = suspectContent(value, visit)
    const suspect = (await act.run(() => port.write({ kind: 'suspect.recorded', content })))?.value.subject
    if (suspect !== undefined) set({ ...value, suspect })
    return suspect
  }
  const madeFor = async (suspect: string) => {
    if (made !== undefined) return made
    const content = arrestContent(value, suspect, visit, now)
    // What was typed stays in the form until it is sealed.
    const ends = hasNote ? {} : { draft: id }
    return (await act.run(() => port.write({ kind: 'arrest.made', ...ends, content })))?.value.subject
  }
  const arrest = async () => {
    const suspect = await suspectOf()
    const about = suspect === undefined ? undefined : await madeFor(suspect)
    if (about === undefined) return
    const note = { thing: 'note', about, value: { text, language }, draft: id } as const
    if (!hasNote || (await act.run(() => port.seal(note)))) back()
  }
  return (
    <Screen
      title={t.arrest.pages[value.page]}
      onBack={before ? () => set({ ...value, page: before }) : back}
      main={{
        says: next ? t.frame.next : format(t.arrest.arrestedAt, { time: time(new Date(now).toISOString()) }),
        waits: act.busy ? t.today.saving : isAnswered(value) ? undefined : t.visit.choose,
        act: () => (next ? set({ ...value, page: next }) : void arrest()),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <ArrestPage draft={value} onChange={set} />
    </Screen>
  )
}
