import { useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { CannotSeal } from '../identity/cannot-seal.tsx'
import { Opening } from '../identity/opening.tsx'
import { ReadBefore, type SealedLine } from '../identity/read-before.tsx'
import { useClosing } from '../identity/use-closing.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { NoteContent } from '../model/field-port.ts'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { usePerson } from '../screening/parts/use-person.ts'
import { longestNote, newNote, noteContent, readNote, type NoteDraft } from './note-draft.ts'
import '../identity/identity.css'

/** Free text about a person, a suspect, a site: sealed. Earlier notes are behind one touch, with a ground. */
export function NoteScreen({ about }: { about: string }) {
  const { t, language } = useSay()
  const { port, model } = useField()
  const person = usePerson(about)
  const act = useAct()
  const [isSealed, setSealed] = useState(false)
  const id = `note:${about}`
  const draft = useDraft<NoteDraft>({ id, screen: 'note' }, () => newNote)
  const value = noteContent(draft.value, language)
  const seal = async () => {
    if (!value || !(await act.run(() => port.seal({ thing: 'note', about, value, draft: id })))) return
    draft.beginAnew()
    setSealed(true)
  }
  const earlier = (person?.sealed ?? []).filter(({ thing }) => thing === 'note').toReversed()
  return (
    <Screen
      title={t.note.title}
      lead={t.note.lead}
      {...(person && {
        strip: <PersonLine person={person} doing={t.note.doing} savedAt={person.savedAt} />,
      })}
      main={{
        says: t.note.seal,
        act: () => void seal(),
        waits: act.busy ? t.note.sealing : value ? undefined : t.note.empty,
      }}
    >
      <CannotSeal sealing={model.sealing} />
      {model.sealing.may && (
        <TextField
          label={t.note.text}
          hint={t.note.hint}
          lines={7}
          most={longestNote}
          value={draft.value.text}
          onChange={(text) => {
            setSealed(false)
            draft.set({ text })
          }}
        />
      )}
      <div role="status">
        {isSealed && (
          <Notice tone="positive" sign="sealed">
            {t.note.sealed}
          </Notice>
        )}
      </div>
      <Refused refusal={act.refusal ?? draft.refusal} />
      {earlier.length > 0 && <h2>{t.note.earlier}</h2>}
      {earlier.map((one) => (
        <EarlierNote key={one.id} of={one} />
      ))}
    </Screen>
  )
}

function EarlierNote({ of }: { of: SealedLine }) {
  const { t, format, dayAndTime } = useSay()
  const [opened, setOpened] = useState<NoteContent>()
  const says = format(t.note.noteOf, { when: dayAndTime(of.at) })
  if (opened) return <OpenNote note={opened} says={says} onClose={() => setOpened(undefined)} />
  return (
    <>
      <Opening says={says} sealed={of.id} read={readNote} onOpen={setOpened} />
      <ReadBefore of={of} />
    </>
  )
}

function OpenNote({ note, says, onClose }: { note: NoteContent; says: string; onClose: () => void }) {
  useClosing(onClose)
  return (
    <div className="card">
      <h3>{says}</h3>
      <p className="written" lang={note.language}>
        {note.text}
      </p>
    </div>
  )
}
