import { alertKinds } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { Pictogram, type PictogramName } from '../design/pictogram.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import { alertContent, type AlertDraft, type AlertKind } from './alert-draft.ts'
import { RaisedScreen } from './raised-screen.tsx'

const pictures = {
  child: 'child_with_adult',
  danger_to_life: 'hurt',
  about_to_be_moved: 'moved',
  officer_in_danger: 'threat',
} as const satisfies Record<AlertKind, PictogramName>

/** Somebody needs help at once. It is tried at once. */
export function AlertScreen() {
  const { port, model } = useField()
  const { t, format } = useSay()
  const { replace } = useWay()
  const { value, set, refusal } = useDraft<AlertDraft>({ id: 'alert', screen: 'alert' }, () => ({}))
  const act = useAct()
  const { kind } = value
  const raise = async () => {
    if (!kind) return
    const written = await act.run(() =>
      port.write({
        ...{ kind: 'alert.raised', draft: 'alert' },
        content: alertContent(kind, model, port.journalNow()),
      }),
    )
    if (!written) return
    port.tryAgain()
    replace(<RaisedScreen alert={written.value.subject} />)
  }
  return (
    <Screen
      title={t.alert.title}
      lead={t.alert.lead}
      main={{
        says: kind ? format(t.alert.send, { kind: t.alert.kinds[kind] }) : t.alert.choose,
        waits: kind && !act.busy ? undefined : t.alert.choose,
        act: () => void raise(),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <div className="grow" />
      <Choices<AlertKind>
        label={t.alert.title}
        as="two"
        chosen={kind}
        onChoose={(next) => set({ kind: next })}
        choices={alertKinds.map((code) => ({
          code,
          mine: t.alert.kinds[code],
          picture: <Pictogram name={pictures[code]} />,
        }))}
      />
      {model.outbox.trying === 'offline' && <Notice sign="no_signal">{t.alert.offline}</Notice>}
    </Screen>
  )
}
