import { Icon } from '../design/icon.tsx'
import { useMoment } from '../frame/clock.tsx'
import { useSay } from '../frame/say.tsx'
import type { ReferralLine } from '../model/care-model.ts'
import { referralState } from './referral-state.ts'

/** The promised time running: how long is left for an answer, or by how much it is late; else what is due. */
export function Promised({ referral }: { referral: ReferralLine }) {
  const { t, format, age, exactTime } = useSay()
  const now = useMoment()
  const state = referralState(referral, now)
  if (state === 'waits' || state === 'late') {
    const left = Date.parse(referral.answerBy) - now
    const words = left >= 0 ? t.referrals.timeLeft : t.referrals.lateBy
    return (
      <time
        className={left >= 0 ? 'small figures no-wrap' : 'small figures no-wrap case-over'}
        dateTime={referral.answerBy}
        title={exactTime(referral.answerBy)}
      >
        {format(words, { age: age(Math.abs(left)) })}
      </time>
    )
  }
  if (referral.due === undefined) return <span className="text-3">{t.ui.none}</span>
  return (
    <span className="tag warning">
      <Icon name="clock" />
      {t.referrals.due[referral.due]}
    </span>
  )
}
