import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Receipts } from '../cases/case/receipts.tsx'
import { useMoment } from '../frame/clock.tsx'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { CaseLine } from '../model/care-model.ts'
import { ReferSheet } from './refer/refer-sheet.tsx'
import { referralState } from './referral-state.ts'
import { ReferralTag } from './referral-tag.tsx'

/** Where a person was passed to, and the way to pass her on. */
export function CaseReferrals({ line }: { line: CaseLine }) {
  const { t, format, list, dayAndTime } = useSay()
  const port = usePort()
  const now = useMoment()
  const [referring, setReferring] = useState(false)
  return (
    <>
      {line.referrals.length === 0 && <p className="small text-2">{t.referrals.notReferred}</p>}
      {line.referrals.map((referral) => (
        <div key={referral.id} className="stack case-referral">
          <div className="row between wrap">
            <Link
              to={'/referrals' as string}
              search={{ referral: referral.id } as never}
              className="small medium"
            >
              {referral.serviceName ?? referral.otherName}
            </Link>
            <ReferralTag state={referralState(referral, now)} />
          </div>
          <p className="tiny text-2">
            {list(referral.wants.map((kind) => t.codes.serviceKind[kind]))} ·{' '}
            {format(t.referrals.sentAt, { when: dayAndTime(referral.sentAt) })} ·{' '}
            {format(t.referrals.answerBy, { when: dayAndTime(referral.answerBy) })}
          </p>
          {referral.withdrawn && <Receipts receipts={referral.receipts} />}
        </div>
      ))}
      {port.may('referral.sent') && (
        <button type="button" className="button primary case-act" onClick={() => setReferring(true)}>
          {t.referrals.refer}
        </button>
      )}
      {referring && <ReferSheet line={line} onClose={() => setReferring(false)} />}
    </>
  )
}
