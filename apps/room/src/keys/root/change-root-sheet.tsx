import { keyChangeReasons } from '@libertad/domain'
import { useState } from 'react'
import { useSay } from '../../frame/say.tsx'
import { ActSheet } from '../parts/act-sheet.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useKeysModel } from '../use-keys-model.ts'

const reasons = keyChangeReasons.filter((reason) => reason !== 'member_left')

/** Another root. Its reason decides whether others go on trusting. */
export function ChangeRootSheet({ onClose }: { onClose: () => void }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const [reason, setReason] = useState<(typeof reasons)[number] | ''>('')
  return (
    <ActSheet
      title={t.keysPage.changeRoot}
      act={t.keysPage.changeRoot}
      grave
      ready={reason !== ''}
      run={() => care.keys.changeRoot(reason || 'planned')}
      done={<p className="small">{t.keysPage.stolen.d}</p>}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>{t.keysPage.changeRootSays}</p>
          <ReasonField
            label={t.keysPage.changeReason}
            codes={reasons}
            words={t.codes.keyChangeReason}
            {...{ value: reason, tried, onChange: setReason }}
          />
        </>
      )}
    </ActSheet>
  )
}
