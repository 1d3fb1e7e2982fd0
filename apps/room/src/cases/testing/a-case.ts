import type { Said, Screening } from '@libertad/domain'
import type { CaseLine, ReferralLine, SealedLine } from '../../model/care-model.ts'

/** Something said on a made-up device of a made-up agency. */
export function aSaid<Value>(value: Value, at = '2018-04-05T12:00:00.000Z', actor = 'officer'): Said<Value> {
  return {
    ...{ value, entry: `entry ${at}`, actor, agency: 'police', device: 'phone' },
    ...{ claimedAt: at, number: 1 },
  }
}

/** A made-up person met, about whom nothing was written but that she was met. */
export function aCase(
  more: Partial<Omit<CaseLine, 'person'>> & { person?: Partial<CaseLine['person']> } = {},
): CaseLine {
  const { person, ...rest } = more
  return {
    ...{ id: 'case', pseudonym: 'GY-T4XH', type: 'person_met', audience: 'team', calledBy: undefined },
    ...{ urgency: 'ordinary', determination: undefined, screening: undefined, nextStep: undefined },
    ...{
      consents: [],
      bases: [],
      referrals: [],
      sealed: [],
      lastAt: '2018-04-05T12:00:00.000Z',
      readers: [],
    },
    ...rest,
    person: {
      ...{ id: 'case', owner: 'police', visit: 'visit', site: 'site', referral: undefined, country: 'GY' },
      ...{ metAt: '2018-04-05T10:00:00.000Z', zone: 'America/Guyana', sex: 'woman', ageBand: '21-23' },
      ...{ nationality: 'VE', exploitation: ['forced_labour_or_services'], interviewedBefore: 'no' },
      ...{ path: 'adult', childBecause: [], guardianPresent: undefined, screenings: [] },
      ...{ determination: undefined, needs: [], needsMet: [], nextStep: undefined, referrals: [] },
      ...{ closed: undefined, reopened: [], tokenised: [] },
      ...person,
    },
  }
}

/** A made-up referral that waits for its answer. */
export function aReferral(more: Partial<ReferralLine> = {}): ReferralLine {
  return {
    ...{ id: 'referral', owner: 'police', to: 'shelter', wants: ['shelter'], urgency: 'soon' },
    ...{ basis: 'consent', package: 'package', packageAudience: 'package audience' },
    ...{ sentAt: '2018-04-05T12:00:00.000Z', answerBy: '2018-04-06T12:00:00.000Z' },
    ...{ sent: aSaid(null), answer: undefined, escalations: [], handover: undefined, services: [] },
    ...{ followUps: [], ended: undefined, withdrawn: undefined, receipts: [] },
    ...{ direction: 'sent', otherName: 'Ixora Care', serviceName: 'Ixora House', case: 'case' },
    due: undefined,
    ...more,
  }
}

/** Something made-up and sealed. */
export function aSealed(more: Partial<SealedLine> = {}): SealedLine {
  return {
    ...{ id: 'sealed', thing: 'identity', about: 'case', writtenAt: '2018-04-05T12:00:00.000Z' },
    ...{ writtenBy: 'officer', erased: false, openings: [] },
    ...more,
  }
}

/** A conversation with an adult about work, with what was said and what was seen. */
export function aScreening(more: Partial<Screening> = {}): Screening {
  return {
    ...{
      at: '2018-04-05T11:40:00.000Z',
      language: 'spa',
      interpreting: 'in_person',
      profile: 'adult_labour',
    },
    ...{ texts: 'texts_1', begin: [], said: [], seen: [], stopped: false },
    proposal: {
      ...{ rules: 'rules_1', result: 'open_a_person_decides', act: false, means: false, purpose: false },
      ...{ dimensions: [], because: [] },
    },
    ...more,
  }
}
