import { closingReasons } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { PersonStrip } from '../child/person-strip.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { PersonOnSite } from '../model/view-model.ts'
import { OfPerson } from './of-person.tsx'

interface CloseDraft {
  reason?: (typeof closingReasons)[number]
}

/** Why nothing more is done for her here. It can be opened again at any time. */
export function CloseScreen({ person }: { person: string }) {
  return <OfPerson id={person}>{(found) => <CloseOf person={found} />}</OfPerson>
}

function CloseOf({ person }: { person: PersonOnSite }) {
  const { port } = useField()
  const { t, format } = useSay()
  const { back } = useWay()
  const word = useCodes()
  const id = `close:${person.id}`
  const of = { id, screen: 'close', person: person.id }
  const { value, set, refusal } = useDraft<CloseDraft>(of, () => ({}))
  const act = useAct()
  const { reason } = value
  const close = async () => {
    if (!reason) return
    const content = { reason, at: new Date(port.journalNow()).toISOString() }
    const wish = { kind: 'person_met.closed', subject: person.id, draft: id, content } as const
    if (await act.run(() => port.write(wish))) back()
  }
  return (
    <Screen
      title={t.person.close}
      strip={<PersonStrip person={person} doing={t.person.close} savedAt={person.savedAt} />}
      main={{
        says: reason && format(t.person.closeBecause, { reason: word('closingReason', reason) }),
        waits: act.busy ? t.today.saving : reason ? undefined : t.person.chooseReason,
        act: () => void close(),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <Choices
        label={t.person.close}
        chosen={reason}
        onChoose={(next) => set({ reason: next })}
        choices={closingReasons.map((code) => ({ code, mine: word('closingReason', code) }))}
      />
      <Notice sign="undo">{t.person.canReopen}</Notice>
    </Screen>
  )
}
