import type { Random } from '../../random.ts'
import { hour } from '../planned-site.ts'
import type { Step } from '../step.ts'
import { heardBy, isPlayed, type Care } from './care.ts'
import { consentWriting, type Consent } from './consents.ts'
import { accepted, declined, escalated } from './course-of.ts'
import { leadOf } from './lead-of.ts'
import { claimSteps } from './legal-basis.ts'
import { answersWithin, referralStep, type Sent } from './referral.ts'
import { withdrawnAt } from './withdrawals.ts'

export interface Course {
  sent: Sent[]
  steps: Step[]
}

/**
 * The way to a service, as far as it goes within the play and until she takes back what it stands on: what she agreed
 * to goes with her; for a child who has nobody there
 * who could agree, what two people answer for.
 */
export function referralCourse(care: Care, random: Random): Course {
  const { needs, consents } = care
  // A guardian's yes carries nothing against the child's own no.
  const shares = consents.find(
    ({ purpose, answer, assent }) => purpose === 'share' && answer === 'yes' && assent !== 'no',
  )
  const wished = needs.wants.length > 0
  if (shares && wished && shares.kinds.length > 0) return onConsent(care, shares, random)
  if (needs.care.guardian?.present === false) return onLegalBasis(care, random)
  return { sent: [], steps: [] }
}

function onConsent(care: Care, shares: Consent, random: Random): Course {
  const { met, parameters } = care
  const { ngo, otherNgo, caseWorker } = met.country
  const at = heardBy(care) + random.float() * 2 * hour
  const ends = withdrawnAt(care, shares) ?? care.ends
  if (at >= ends) return { sent: [], steps: [] }
  const asked = { to: ngo, worker: caseWorker, fallback: otherNgo, basis: shares.id, kinds: shares.kinds }
  const first = referralStep(random, met, { ...asked, identity: care.identity, needs: care.needs }, at)
  const steps = [first.step]
  const answer = random.weighted([
    ['declined', parameters.declines],
    ['unanswered', parameters.unanswered],
    ['accepted', 1 - parameters.declines - parameters.unanswered],
  ] as const)
  const answeredAt = at + (0.2 + 0.6 * random.float()) * answersWithin * hour
  if (answer === 'accepted') steps.push(...accepted(random, met, first.sent, answeredAt))
  if (answer === 'unanswered') {
    const late = escalated(met, first.sent, leadOf(met).device)
    steps.push(late, ...accepted(random, met, first.sent, late.at + random.int(1, 5) * hour))
  }
  const within = steps.filter((step) => step.at < ends)
  if (answer !== 'declined' || answeredAt >= ends) return { sent: [first.sent], steps: within }
  const second = afterwards(care, shares, answeredAt + (0.5 + random.float()) * hour, random)
  return {
    sent: [first.sent, ...second.sent],
    steps: [...within, declined(random, first.sent, answeredAt), ...second.steps],
  }
}

/** She is asked again, for another service, and most agree. */
function afterwards(care: Care, shares: Consent, at: number, random: Random): Course {
  const { met, needs, identity } = care
  const { otherNgo, otherCaseWorker } = met.country
  const agrees = random.chance(0.85)
  const again: Consent = {
    ...{ ...shares, id: random.uuid(), recipient: otherNgo.id, withdrawnAfterDays: undefined },
    ...(agrees ? {} : { answer: 'no', kinds: [], refusedKinds: [] }),
  }
  if (!isPlayed(care, at)) return { sent: [], steps: [] }
  const writes = [consentWriting(met, needs, again, at)]
  const asked: Step = { at, device: met.sealer.device, writes, sends: true }
  if (!agrees) return { sent: [], steps: [asked] }
  const to = { to: otherNgo, worker: otherCaseWorker, basis: again.id, kinds: again.kinds }
  const { sent, step } = referralStep(random, met, { ...to, identity, needs }, at + 0.2 * hour)
  const taken = accepted(random, met, sent, step.at + random.int(1, answersWithin - 4) * hour)
  return { sent: [sent], steps: [asked, ...[step, ...taken].filter((one) => isPlayed(care, one.at))] }
}

function onLegalBasis(care: Care, random: Random): Course {
  const { met, identity, needs } = care
  const { ngo, caseWorker } = met.country
  const { basis, kinds, steps: claim, agreedAt } = claimSteps(care, random)
  const to = { to: ngo, worker: caseWorker, basis, kinds }
  const { sent, step } = referralStep(random, met, { ...to, identity, needs }, agreedAt + 0.25 * hour)
  const taken = accepted(random, met, sent, step.at + random.int(1, 6) * hour)
  const steps = [...claim, step, ...taken].filter((one) => isPlayed(care, one.at))
  return { sent: [sent], steps }
}
