import { Icon } from '../design/icon.tsx'
import type { IconName } from '../design/drawings.ts'
import { useSay } from '../frame/say.tsx'
import type { ReferralState } from './referral-state.ts'

const tones: Record<ReferralState, { tone: string; icon?: IconName }> = {
  late: { tone: 'critical', icon: 'clock' },
  waits: { tone: 'warning', icon: 'clock' },
  needs_a_person: { tone: 'warning', icon: 'warn' },
  accepted: { tone: 'positive', icon: 'check' },
  arrived: { tone: 'positive', icon: 'check' },
  declined: { tone: '' },
  ended: { tone: '' },
  withdrawn: { tone: 'warning', icon: 'x' },
}

/** Where a referral stands. */
export function ReferralTag({ state }: { state: ReferralState }) {
  const { t } = useSay()
  const { tone, icon } = tones[state]
  return (
    <span className={`tag no-wrap ${tone}`}>
      {icon && <Icon name={icon} />}
      {t.referrals.state[state]}
    </span>
  )
}
