import { RefusalBox } from '../design/refusal-box.tsx'
import { useSay } from '../frame/say.tsx'
import { EnrolShell } from './enrol-shell.tsx'

/** Says that this browser's device was revoked: what happened, what was kept, what to do. Nothing else is shown. */
export function RevokedPage() {
  const { t } = useSay()
  return (
    <EnrolShell title={t.frame.revokedTitle}>
      <RefusalBox refusal={{ refused: 'device_revoked' }} />
    </EnrolShell>
  )
}
