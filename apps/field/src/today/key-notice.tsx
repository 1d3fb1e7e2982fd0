import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { useWay } from '../frame/screens.ts'
import { useField } from '../model/use-field.ts'
import { KeysScreen } from './doors.tsx'

/** Says while nothing can be sealed here: names, documents and notes cannot be written down until then. */
export function KeyNotice() {
  const { model } = useField()
  const { t } = useSay()
  const { open } = useWay()
  if (model.sealing.may) return null
  return (
    <>
      <Notice tone="warning" sign="sealed">
        <b>{t.today.noSealTitle}</b> {t.today.noSeal}
      </Notice>
      <Button onPress={() => open(<KeysScreen />)}>{t.today.openKeys}</Button>
    </>
  )
}
