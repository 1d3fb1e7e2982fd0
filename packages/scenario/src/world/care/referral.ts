import { isChild, localDay } from '@libertad/domain'
import type { Random } from '../../random.ts'
import type { CastAgency, CastPerson } from '../cast.ts'
import { hour } from '../planned-site.ts'
import type { Needs } from '../needs/needs-of.ts'
import { iso, writing, type Step, type Writing } from '../step.ts'
import type { Deed } from './deed.ts'
import type { Met } from './met.ts'
import { packageOf } from './package-of.ts'
import type { WrittenIdentity } from './who-she-is.ts'

/** Hours within which the services of the play promise an answer. */
export const answersWithin = 12

/** A referral as the play follows it. */
export interface Sent {
  referral: string
  audience: string
  package: string
  to: CastAgency
  worker: CastPerson
  at: number
  basis: string
  wants: Needs['wants']
}

interface Asked {
  to: CastAgency
  worker: CastPerson
  fallback?: CastAgency
  /** Consent or legal basis, and the kinds of data it names. */
  basis: string
  kinds: Parameters<typeof packageOf>[0]
  identity: WrittenIdentity
  needs: Needs
}

/** The sealing phone refers her; where her wants are none, somebody looks what helps: information on rights. */
export function referralStep(
  random: Random,
  met: Met,
  { to, worker, fallback, basis, kinds, identity, needs }: Asked,
  at: number,
): { sent: Sent; step: Step } {
  const ids = [random.uuid(), random.uuid(), random.uuid(), random.uuid()] as const
  const [audience, , referral, sealed] = ids
  const { zone } = met.country
  const parts = packageOf(kinds, identity, needs)
  const wants = needs.wants.length > 0 ? needs.wants : (['information_on_rights'] as Needs['wants'])
  const child = needs.care.path === 'child' || isChild(met.meeting.human.ageBand)
  const urgent = needs.needs.includes('medical')
    ? 'medical'
    : needs.needs.includes('safety')
      ? 'threat'
      : 'soon'
  const deed: Deed = {
    ...{ deed: 'refer', ids: [...ids], bases: [basis] },
    wish: {
      ...{ person: met.person, to: to.id, wants, parts, urgency: child ? 'child' : urgent },
      service: to.id === met.country.ngo.id ? met.country.services.ngo : met.country.services.otherNgo,
      ...{ answerWithinHours: answersWithin, today: localDay(iso(at), zone) },
      ...(fallback ? { fallback: fallback.id } : {}),
    },
  }
  const sent = { referral, audience, package: sealed, to, worker, at, basis, wants }
  const next = nextStep(met, 'referral', at + answersWithin * hour, referral)
  return { sent, step: { at, device: met.sealer.device, writes: [next], deeds: [deed], sends: true } }
}

/** What comes next for her, by the day of that moment at her place. */
export function nextStep(
  { person, team, country }: Met,
  step:
    'referral' | 'with_service' | 'medical_care' | 'follow_up' | 'interview' | 'papers' | 'she_wants_none',
  by: number,
  referral?: string,
): Writing {
  return writing(
    'person_met.next_step_set',
    person,
    { audience: team.audience, agency: team.agency.id },
    { step, due: localDay(iso(by), country.zone), ...(referral === undefined ? {} : { referral }) },
  )
}
