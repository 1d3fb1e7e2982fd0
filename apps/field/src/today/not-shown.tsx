import { Notice } from '../design/notice.tsx'
import { Refused } from '../frame/refused.tsx'
import { useDevice } from '../frame/frame.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { QuietStrip } from '../frame/strip.tsx'
import type { FieldSnapshot } from '../model/field-port.ts'

/** The phone is open and shows no work: it is open in another window, a row is broken, or nothing has come yet. */
export function NotShown() {
  const { elsewhere, damaged, hubRefuses } = useDevice() as FieldSnapshot
  const { t } = useSay()
  return (
    <Screen title={t.today.notShown} strip={<QuietStrip />}>
      <Refused refusal={hubRefuses} />
      {elsewhere ? (
        <Notice sign="phone">{t.today.otherWindow}</Notice>
      ) : damaged !== undefined ? (
        <Notice tone="critical" sign="warning">
          <b>{t.today.damagedTitle}</b> {t.today.damaged} <span className="mono">{damaged}</span>
        </Notice>
      ) : (
        <Notice sign="received">{t.today.coming}</Notice>
      )}
    </Screen>
  )
}
