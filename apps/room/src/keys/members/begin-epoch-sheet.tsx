import { keyChangeReasons } from '@libertad/domain'
import { useState } from 'react'
import { useSay } from '../../frame/say.tsx'
import { ActSheet } from '../parts/act-sheet.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** A new sealing key for those who read today. */
export function BeginEpochSheet({ onClose }: { onClose: () => void }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const [reason, setReason] = useState<(typeof keyChangeReasons)[number] | ''>('')
  return (
    <ActSheet
      title={t.keysPage.epochTitle}
      act={t.keysPage.beginEpoch}
      ready={reason !== ''}
      run={() => care.keys.beginEpoch(reason || 'planned')}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>{t.keysPage.epochSays}</p>
          <ReasonField
            label={t.keysPage.changeReason}
            codes={keyChangeReasons}
            words={t.codes.keyChangeReason}
            {...{ value: reason, tried, onChange: setReason }}
          />
        </>
      )}
    </ActSheet>
  )
}
