import { useState } from 'react'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useSay } from '../frame/say.tsx'
import { EnrolShell } from './enrol-shell.tsx'
import { InvitationPage } from './invitation.tsx'
import { PasteLink } from './paste-link.tsx'
import { useCard } from './use-card.ts'

/**
 * Enrols this browser with an invitation. `secret` is the part of the link after `#`; without one the reader may
 * paste a link. A link that is not right is refused in words, and another may be pasted.
 */
export function EnrolPage({ secret }: { secret: string | undefined }) {
  const { t } = useSay()
  const [pasted, setPasted] = useState<string>()
  const chosen = pasted ?? secret
  if (chosen !== undefined) return <WithSecret key={chosen} secret={chosen} onSecret={setPasted} />
  return (
    <EnrolShell title={t.enrol.notTitle} lead={t.enrol.notLead}>
      <PasteLink onSecret={setPasted} />
    </EnrolShell>
  )
}

function WithSecret({ secret, onSecret }: { secret: string; onSecret: (secret: string) => void }) {
  const { t } = useSay()
  const read = useCard(secret)
  if (read.state === 'read') return <InvitationPage secret={secret} card={read.card} />
  return (
    <EnrolShell title={t.enrol.title}>
      {read.state === 'reading' ? (
        <p className="text-2" role="status">
          {t.ui.loading}
        </p>
      ) : (
        <>
          <RefusalBox refusal={read.refusal} />
          <PasteLink onSecret={onSecret} />
        </>
      )}
    </EnrolShell>
  )
}
