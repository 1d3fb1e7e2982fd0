import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'

/** Why there is no password. */
export function KeyNote() {
  const { t } = useSay()
  return (
    <p className="note quiet">
      <Icon name="seal" />
      <span>{t.enrol.keyNote}</span>
    </p>
  )
}
