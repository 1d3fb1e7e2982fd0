import { recordConsent, refer } from '@libertad/casework'
import { aScreening, consentTo, identityOf, meets, referralTo } from './care.ts'
import { must } from './people.ts'
import { synced, type KeyedAgency } from './with-keys.ts'

export interface Referred {
  /** The person met: a random id. */
  met: string
  /** Who she is, sealed for her own agency. */
  identity: string
  consent: string
  referral: string
  /** What she agreed to pass on, sealed for both. */
  package: string
}

/** A person was met, screened, sealed, asked and referred, and everybody's device knows of it. */
export async function aReferral(
  sends: KeyedAgency,
  receives: KeyedAgency,
  { identity: value, parts }: { identity?: unknown; parts?: { name: unknown } } = {},
): Promise<Referred> {
  const { officer } = sends
  const met = await meets(officer, sends)
  const about = { subject: met, audience: sends.team.audience, agency: sends.id }
  must(await officer.member.write({ kind: 'person_met.screened', ...about, content: aScreening }))
  const identity = must(await identityOf(officer, sends, met, value)).subject
  const { consent } = must(await recordConsent(officer.casework, consentTo(receives.id, met, sends)))
  const wish = referralTo(receives.id, met, parts ? { parts } : {})
  const referred = must(await refer(officer.casework, wish))
  await synced(officer, sends.caseWorker, sends.lead, receives.caseWorker, receives.lead)
  return { met, identity, consent, ...referred }
}
