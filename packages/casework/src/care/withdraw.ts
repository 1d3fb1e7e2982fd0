import { isRefusal, type Content, type Refusal } from '@libertad/domain'
import { instantOf, type CaseworkPorts } from '../ports.ts'
import { carersOf } from './case-audience.ts'
import { consentsOf, referralsOf } from './what-she-agreed.ts'

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
  const audience = opening?.header.audience ?? ''
  const at = instantOf(ports)
  const written = await participant.write({
    ...{ kind: 'consent.withdrawn', subject: consent, audience, agency, content: { at, by } },
  })
  if (isRefusal(written)) return written
  return stopThoseOn(ports, (basis) => basis === consent)
}

/**
 * Goes on with what a withdrawal on this device began and a killed program did not end: referrals that still stand on
 * a consent which was taken back here.
 */
export async function finishWithdrawals(ports: CaseworkPorts): Promise<Withdrawn | Refusal> {
  const { device } = ports.participant.identity
  const takenBack = consentsOf(ports).filter(({ withdrawn }) => withdrawn?.device === device)
  const ids = new Set(takenBack.map(({ id }) => id))
  return stopThoseOn(ports, (basis) => ids.has(basis))
}

async function stopThoseOn(
  ports: CaseworkPorts,
  isEnded: (basis: string) => boolean,
): Promise<Withdrawn | Refusal> {
  const stopped: string[] = []
  for (const referral of referralsOf(ports)) {
    if (!isEnded(referral.basis) || referral.withdrawn || referral.owner !== ports.agency) continue
    const told = await stopReferral(ports, referral)
    if (isRefusal(told)) return told
    stopped.push(referral.id)
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
