import { useState } from 'react'
import { Notice } from '../design/notice.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useField } from '../model/use-field.ts'

/** Deletes everything that this phone holds, keys first. What is only here is gone then, so it asks twice. */
export function ForgetScreen() {
  const { port, model } = useField()
  const { t, plural } = useSay()
  const [known, setKnown] = useState(false)
  const [forgetting, setForgetting] = useState(false)
  const { onlyHere } = model.outbox
  const forget = () => {
    setForgetting(true)
    void port.forgetEverything()
  }
  return (
    <Screen
      title={t.settings.forget}
      lead={t.settings.forgetLead}
      main={{
        says: t.settings.forgetIt,
        waits: forgetting ? t.settings.forgetting : known ? undefined : t.settings.confirmFirst,
        act: forget,
      }}
    >
      {onlyHere > 0 ? (
        <Notice tone="critical" sign="warning">
          <b>{plural(t.visit.onlyHere, onlyHere)}</b> {t.settings.goneForGood}
        </Notice>
      ) : (
        <Notice tone="positive" sign="received">
          {t.settings.allReceived}
        </Notice>
      )}
      <Toggle mine={t.settings.iKnow} on={known} onChange={setKnown} />
    </Screen>
  )
}
