import { Notice } from '../../design/notice.tsx'
import { useSay } from '../../frame/say.tsx'
import { Screen } from '../../frame/screen.tsx'

/** Where a person was opened whom this phone no longer holds: the visit ended, or another agency took over. */
export function PersonGone() {
  const { t } = useSay()
  return (
    <Screen title={t.screening.goneTitle}>
      <Notice>{t.screening.gone}</Notice>
    </Screen>
  )
}
