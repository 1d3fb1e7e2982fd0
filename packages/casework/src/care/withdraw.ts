import { isRefusal, mayLeave, refuse, type Content, type Refusal } from '@libertad/domain'
import { dayIn, instantOf, type CaseworkPorts } from '../ports.ts'
import { carersOf } from './case-audience.ts'
import { consentsOf, referralsOf, whatCounts } from './what-she-agreed.ts'

type By = Content<'consent.withdrawn'>['by']

/** What a withdrawal reached: shown to her as it is. */
export interface Withdrawn {
  /** Referrals whose package nobody can fetch any more. */
  stopped: string[]
}

/**
 * Takes a consent back. Every referral that stood on it stops: the receivers' reading of its package ends, and their
 * devices are told to destroy what they hold. What a person has read, she has read: receipts will say.
 */
export async function withdrawConsent(
  ports: CaseworkPorts,
  consent: string,
  by: By,
): Promise<Withdrawn | Refusal> {
  const { participant, agency } = ports
  const [opening] = participant.entriesOf(consent)
  const person = consentsOf(ports).find(({ id }) => id === consent)?.person
  if (!opening || person === undefined) return refuse('subject_unknown')
  const written = await participant.write({
    ...{ kind: 'consent.withdrawn', subject: consent, audience: opening.header.audience, agency },
    content: { at: instantOf(ports), by },
  })
  return isRefusal(written) ? written : stopWhatNoLongerHolds(ports, person)
}

/** Stops every referral of a person that stood on a consent which holds no more: taken back, or followed by a no. */
export async function stopWhatNoLongerHolds(
  ports: CaseworkPorts,
  person: string,
): Promise<Withdrawn | Refusal> {
  const known = whatCounts(ports, person)
  const consents = new Map(consentsOf(ports, person).map((consent) => [consent.id, consent]))
  const stopped: string[] = []
  for (const referral of referralsOf(ports)) {
    const stoodOn = consents.get(referral.basis)
    if (!stoodOn || referral.owner !== ports.agency || referral.withdrawn) continue
    const { recipient, kinds } = stoodOn
    const leave = mayLeave(
      known,
      { person, recipient, kinds, purpose: 'share' },
      instantOf(ports),
      dayIn(ports, 0),
    )
    if (!isRefusal(leave)) continue
    const told = await stopReferral(ports, referral)
    if (isRefusal(told)) return told
    stopped.push(referral.id)
  }
  return { stopped }
}

/** Goes on with what a withdrawal on this device began and a killed program did not end. */
export async function finishWithdrawals(ports: CaseworkPorts): Promise<Withdrawn | Refusal> {
  const { device } = ports.participant.identity
  const takenBack = consentsOf(ports).filter(({ withdrawn }) => withdrawn?.device === device)
  const stopped: string[] = []
  for (const person of new Set(takenBack.map((consent) => consent.person))) {
    const more = await stopWhatNoLongerHolds(ports, person)
    if (isRefusal(more)) return more
    stopped.push(...more.stopped)
  }
  return { stopped }
}

/** Ends a referral's package for its receiver, and says so. */
export async function stopReferral(
  ports: CaseworkPorts,
  referral: { id: string; to: string; packageAudience: string },
): Promise<undefined | Refusal> {
  const { participant, agency } = ports
  for (const { party, role } of carersOf(referral.to)) {
    const ended = await participant.write({
      ...{ kind: 'audience.ended', subject: referral.packageAudience, audience: referral.packageAudience },
      ...{ agency, content: { party, ...(role ? { role } : {}) } },
    })
    if (isRefusal(ended)) return ended
  }
  const [opening] = participant.entriesOf(referral.id)
  const told = await participant.write({
    ...{ kind: 'referral.withdrawn', subject: referral.id, audience: opening?.header.audience ?? '', agency },
    content: { at: instantOf(ports) },
  })
  return isRefusal(told) ? told : undefined
}
