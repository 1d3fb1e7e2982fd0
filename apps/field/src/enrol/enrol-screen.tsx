import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { NetworkStrip } from '../unlock/network-strip.tsx'
import { InvitationScreen } from './invitation-screen.tsx'
import { secretIn } from './secret-in.ts'
import { ScanScreen } from './scan-screen.tsx'

/** Brings an invitation to a phone that nobody is enrolled on: by camera, by link, or by the link that opened it. */
export function EnrolScreen({ invitation }: { invitation: string | undefined }) {
  const { t } = useSay()
  const { open } = useWay()
  const [link, setLink] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [unread, setUnread] = useState(invitation)
  if (unread !== undefined) return <InvitationScreen secret={unread} onBack={() => setUnread(undefined)} />
  const read = (text: string) => {
    const secret = secretIn(text)
    if (secret === undefined) return setWrong(t.enrol.notAnInvitation)
    setWrong(undefined)
    open(<InvitationScreen secret={secret} />)
  }
  return (
    <Screen
      title={t.enrol.title}
      lead={t.enrol.lead}
      strip={<NetworkStrip />}
      main={{ says: t.enrol.read, act: () => read(link), waits: link === '' ? t.enrol.read : undefined }}
    >
      <Button onPress={() => open(<ScanScreen />)} main>
        <Icon name="scan" />
        {t.enrol.scan}
      </Button>
      <TextField
        label={t.enrol.link}
        hint={t.enrol.linkHint}
        value={link}
        onChange={setLink}
        onEnter={() => read(link)}
        wrong={wrong}
        kind="url"
      />
      <div className="grow" />
      <Notice sign="sealed">
        <b>{t.enrol.checkedTitle}</b>
        <Checks />
      </Notice>
    </Screen>
  )
}

function Checks() {
  const { t } = useSay()
  return (
    <ul className="checks">
      {Object.entries(t.enrol.checked).map(([name, says]) => (
        <li key={name}>{says}</li>
      ))}
    </ul>
  )
}
