import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import type { SealingState } from '../model/view-model.ts'

/** Why this phone cannot seal, and what to do. Without it nothing that identifies is written down. */
export function CannotSeal({ sealing }: { sealing: SealingState }) {
  const { t } = useSay()
  if (sealing.may) return null
  return (
    <Notice tone="warning" sign="sealed">
      <b>{t.identity.cannotSeal}</b> {t.identity.why[sealing.why]}
    </Notice>
  )
}
