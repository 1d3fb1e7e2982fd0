import { entryLanguage } from '@libertad/screening'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { Toggle } from '../design/toggle.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { PersonGone } from '../screening/parts/person-gone.tsx'
import { PersonLine } from '../screening/parts/person-line.tsx'
import { useKeptDraft } from '../screening/parts/use-kept-draft.ts'
import { usePerson } from '../screening/parts/use-person.ts'
import {
  beginLeave,
  keepsOnPath,
  leaveContent,
  leavers,
  namedBy,
  readLeave,
  type Leaver,
} from './leave-draft.ts'

/** Off the path for children: only with a named guardian or advocate, or a determined age. */
export function LeaveScreen({ person: id }: { person: string }) {
  const { port, model } = useField()
  const { t, language } = useSay()
  const way = useWay()
  const words = t.child.leaving
  const draftId = `child-leave.${id}`
  const {
    draft,
    change,
    settled,
    savedAt,
    refusal: unsaved,
  } = useKeptDraft({ id: draftId, screen: 'child-leave', person: id }, readLeave, () =>
    beginLeave(port.now()),
  )
  const { run, busy, refusal } = useAct()
  const person = usePerson(id)
  if (!person) return <PersonGone />
  const set = (next: Partial<typeof draft>) =>
    change((before) => ({ ...before, ...next, touchedAt: port.now() }))
  const who = namedBy(draft)
  const keeps = keepsOnPath(draft)
  const cannotSeal = who !== undefined && !model.sealing.may
  const leave = async () => {
    const content = leaveContent(draft)
    if (!content) return
    const value = { text: `${words.who[draft.by!]}: ${draft.name.trim()}`, language: entryLanguage(language) }
    if (who && !(await run(() => port.seal({ thing: 'note', about: id, value })))) return
    await settled()
    if (await run(() => port.write({ kind: 'person_met.path_set', subject: id, draft: draftId, content })))
      way.home()
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      strip={<PersonLine person={person} doing={t.child.path} savedAt={savedAt ?? person.savedAt} />}
      main={{
        says: words.leave,
        act: () => void leave(),
        waits: busy
          ? t.screening.keeping
          : cannotSeal
            ? t.child.cannotSealWaits
            : keeps && words.waits[keeps],
      }}
    >
      <Choices<Leaver>
        label={words.title}
        chosen={draft.by ?? undefined}
        onChoose={(by) => set({ by })}
        choices={leavers.map((code) => ({ code, mine: words.who[code], detail: words.detail[code] }))}
      />
      {who && (
        <>
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={draft.name}
            onChange={(name) => set({ name })}
            most={120}
          />
          <Toggle mine={t.child.isHere} on={draft.present} onChange={(present) => set({ present })} />
        </>
      )}
      {cannotSeal && (
        <Notice tone="warning" sign="sealed">
          {t.child.cannotSeal}
        </Notice>
      )}
      <Notice sign="warning" tone="warning">
        {words.staysOpen}
      </Notice>
      <Refused refusal={unsaved ?? refusal} />
    </Screen>
  )
}
