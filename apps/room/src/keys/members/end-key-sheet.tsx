import { revocationReasons } from '@libertad/domain'
import { useState } from 'react'
import { useSay } from '../../frame/say.tsx'
import type { MemberLine } from '../../model/care-model.ts'
import { ActSheet } from '../parts/act-sheet.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useKeysModel } from '../use-keys-model.ts'

type Reason = (typeof revocationReasons)[number]

/** Ends one key for good, with what could have been read by it. */
export function EndKeySheet({ member, onClose }: { member: MemberLine; onClose: () => void }) {
  const { t, format, plural } = useSay()
  const { care } = useKeysModel()
  const [reason, setReason] = useState<Reason | ''>(member.state === 'left' ? 'left' : '')
  return (
    <ActSheet
      title={format(t.keysPage.endTitle, { name: member.workName })}
      act={t.keysPage.endIt}
      grave
      ready={reason !== ''}
      run={() => care.keys.endMember(member.person, member.recipient, reason || 'left')}
      done={<p className="small">{t.keysPage.leaves.d}</p>}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <dl className="pairs">
            <dt>{t.keysPage.device}</dt>
            <dd className="code">{member.deviceLabel}</dd>
          </dl>
          <p>{plural(t.keysPage.endSays, member.couldRead)}</p>
          <ReasonField
            label={t.keysPage.endReason}
            codes={revocationReasons}
            words={t.codes.revocationReason}
            {...{ value: reason, tried, onChange: setReason }}
          />
        </>
      )}
    </ActSheet>
  )
}
