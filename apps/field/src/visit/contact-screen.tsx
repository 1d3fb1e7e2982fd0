import { useState } from 'react'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import { ContactChoice } from '../today/contact-choice.tsx'
import { contactAt, type ContactIn } from '../today/start-draft.ts'

/** Another time at which the team means to be heard. One moment is all of it: there is no form to be kept. */
export function ContactScreen() {
  const { port, model } = useField()
  const { t, format, time } = useSay()
  const { back } = useWay()
  const [contact, setContact] = useState<ContactIn>()
  const act = useAct()
  const visit = model.visit?.id
  const at = contactAt(contact, port.journalNow())
  const instant = at === undefined ? undefined : new Date(at).toISOString()
  const say = async () => {
    if (visit === undefined || instant === undefined) return
    const kind = 'visit.contact_expected'
    if (await act.run(() => port.write({ kind, subject: visit, content: { at: instant } }))) back()
  }
  return (
    <Screen
      title={t.visit.contact}
      lead={t.visit.contactSays}
      main={{
        says:
          instant === undefined ? t.visit.chooseTime : format(t.visit.setContact, { time: time(instant) }),
        waits: instant === undefined || act.busy ? t.visit.chooseTime : undefined,
        act: () => void say(),
      }}
    >
      <Refused refusal={act.refusal} />
      <ContactChoice chosen={contact} onChoose={setContact} withoutNone />
    </Screen>
  )
}
