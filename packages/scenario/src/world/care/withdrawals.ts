import type { Random } from '../../random.ts'
import { hour } from '../planned-site.ts'
import type { Step } from '../step.ts'
import { heardBy, isPlayed, type Care } from './care.ts'
import type { Consent } from './consents.ts'
import type { Sent } from './referral.ts'

/** When a consent is taken back; `undefined` where it is not, within what is played. */
export function withdrawnAt(care: Care, { withdrawnAfterDays: days, answer }: Consent): number | undefined {
  if (answer !== 'yes' || days === undefined) return undefined
  const at = Math.max(care.at + days * 24 * hour, heardBy(care) + hour)
  return isPlayed(care, at) ? at : undefined
}

/** What is taken back reaches everybody: the referrals on it stop, and the service's device says what it destroyed. */
export function withdrawals(care: Care, sent: Sent[], random: Random): Step[] {
  const { met, consents } = care
  return consents.flatMap((consent): Step[] => {
    const at = withdrawnAt(care, consent)
    if (at === undefined) return []
    const stopped = sent.filter(({ basis }) => basis === consent.id)
    const referrals = stopped.map(({ referral }) => referral)
    const told: Step = {
      ...{ at, device: met.sealer.device, writes: [], sends: true },
      deeds: [{ deed: 'withdraw', consent: consent.id, by: consent.by, referrals }],
    }
    const receipts = stopped.map(({ referral, package: sealed, worker }): Step => ({
      ...{ at: at + (0.5 + 5 * random.float()) * hour, device: worker.device, writes: [], sends: true },
      deeds: [{ deed: 'give_receipt', referral, package: sealed }],
    }))
    return [told, ...receipts.filter((step) => isPlayed(care, step.at))]
  })
}
