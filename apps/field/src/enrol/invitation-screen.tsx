import { useEffect, useState } from 'react'
import { Facts } from '../design/facts.tsx'
import { Notice } from '../design/notice.tsx'
import type { FrameOutcome, InvitationCard } from '../frame/frame-port.ts'
import { useFrame } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useRefusal, useRoleNames } from '../frame/shared-words.ts'
import { NetworkStrip } from '../unlock/network-strip.tsx'

/** Whom the invitation is for, before it is used: an invitation works once. */
export function InvitationScreen({ secret, onBack }: { secret: string; onBack?: () => void }) {
  const { port } = useFrame()
  const { t, dayAndTime, list } = useSay()
  const [read, setRead] = useState<FrameOutcome<InvitationCard>>()
  const [used, setUsed] = useState<FrameOutcome>()
  const [using, setUsing] = useState(false)
  const roleName = useRoleNames()
  useEffect(() => {
    let gone = false
    void port.readInvitation(secret).then((answer) => {
      if (!gone) setRead(answer)
    })
    return () => {
      gone = true
    }
  }, [port, secret])
  const accept = async () => {
    setUsing(true)
    setUsed(await port.enrol(secret))
    setUsing(false)
  }
  const card = read?.ok ? read.value : undefined
  const refused = read && !read.ok ? read : used && !used.ok ? used : undefined
  const refusal = useRefusal(refused && !refused.ok ? refused.refusal : undefined)
  return (
    <Screen
      title={card ? t.enrol.cardTitle : t.enrol.title}
      strip={<NetworkStrip />}
      {...(onBack && { onBack })}
      {...(card && {
        main: { says: t.enrol.use, act: () => void accept(), waits: using ? t.enrol.using : undefined },
      })}
    >
      {!read && <p role="status">{t.enrol.reading}</p>}
      {card && (
        <>
          <Facts
            of={[
              [t.enrol.workName, card.workName],
              [t.enrol.agency, card.agency],
              [t.enrol.role, list(card.roles.map(roleName))],
              [t.enrol.operation, card.operation],
              [t.enrol.validUntil, dayAndTime(card.validUntil)],
            ]}
          />
          <Notice sign="people">{t.enrol.compare}</Notice>
        </>
      )}
      {refusal && (
        <Notice tone="critical" sign="cross" loud>
          <b>{refusal.happened}</b> {refusal.kept} {refusal.todo}
        </Notice>
      )}
    </Screen>
  )
}
