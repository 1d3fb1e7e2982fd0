import { Notice } from '../design/notice.tsx'
import { useVersion } from './new-version.ts'
import { useSay } from './say.tsx'

/** Says in words that this app will not open without a network here. Nothing where it will. */
export function NotKept() {
  const { t } = useSay()
  const { kept } = useVersion()
  if (kept === 'yes' || kept === 'coming') return null
  return (
    <Notice tone="warning" sign="warning">
      <b>{t.frame.noSecureTitle}</b> {kept === 'not_secure' ? t.frame.noSecure : t.frame.notKept}
    </Notice>
  )
}
