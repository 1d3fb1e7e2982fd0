import { randomUUID } from 'node:crypto'
import type { ConsentAsked, ReferralWish } from '@libertad/casework'
import type { Content, Refusal } from '@libertad/domain'
import { aPersonMet } from './bodies.ts'
import { must } from './people.ts'
import type { Keyed, KeyedAgency } from './with-keys.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** A conversation that found reasonable grounds, in codes. */
export const aScreening: Content<'person_met.screened'> = {
  ...{ at: '2018-04-05T15:00:00.000Z', language: 'spa', interpreting: 'in_person' },
  ...{ profile: 'adult_labour', texts: 'texts-1', stopped: false },
  begin: [{ question: 'nobody_hears', answer: 'yes' }],
  said: [{ question: 'papers_kept', answer: 'yes' }],
  seen: [{ question: 'guarded', answer: 'yes' }],
  proposal: {
    ...{ rules: 'rules-1', result: 'reasonable_grounds', act: true, means: true, purpose: true },
    ...{ dimensions: [1, 4], because: ['papers_kept', 'guarded'] },
  },
}

/** Writes down an encounter of a team; answers with its random id. */
export async function meets(officer: Keyed, { id, team }: KeyedAgency): Promise<string> {
  const met = { kind: 'person_met.recorded', audience: team.audience, agency: id } as const
  return must(await officer.member.write({ ...met, content: { ...aPersonMet, visit: randomUUID() } })).subject
}

/** Seals who she is, for her own agency alone. */
export function identityOf(
  by: Keyed,
  { team }: KeyedAgency,
  about: string,
  value: unknown = { name: 'Marisol Quispe', born: '1998-03-14' },
): Promise<{ id: string; subject: string } | Refusal> {
  return by.sealer.seal({
    ...{ thing: 'identity', about, audience: team.audience, handling: 'own_agency' },
    ...{ value, index: 'Marisol' },
  })
}

/** Her yes to one recipient, for name and needs. */
export function consentTo(
  recipient: string,
  person: string,
  { team }: KeyedAgency,
  changed: Partial<ConsentAsked> = {},
): ConsentAsked {
  return {
    ...{ audience: team.audience, handling: 'own_agency', person, recipient, purpose: 'share' },
    ...{ kinds: ['name', 'needs'], answer: 'yes', until: '2199-01-01', by: 'herself', manner: 'read_aloud' },
    ...{ texts: 'consent-1', language: 'spa', interpreting: 'none_needed' },
    ...changed,
  }
}

/** A referral with her name in it. */
export function referralTo(to: string, person: string, changed: Partial<ReferralWish> = {}): ReferralWish {
  return {
    ...{ person, to, wants: ['shelter'], urgency: 'soon', answerWithinHours: 24, today: today() },
    ...{ parts: { name: 'Marisol Quispe' } },
    ...changed,
  }
}
