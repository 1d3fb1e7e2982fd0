import type { ReferralLine } from '../../model/care-model.ts'
import type { CaseLine } from '../../model/care-model.ts'

/** One thing that happened, as the sentence of its kind with coded values. */
export interface Happening {
  key: string
  at: string
  kind: string
  said: Record<string, string | number>
  /** Person who did it, by id; a reading of something sealed has a work name. */
  who: string | undefined
}

/** Everything known to have happened about a person, newest first. Never contents. */
export function happened(line: CaseLine): Happening[] {
  const { person, type } = line
  const all: Happening[] = [
    {
      ...{ key: 'met', at: person.metAt, said: {}, who: undefined },
      kind: type === 'case' ? 'case.received' : 'person_met.recorded',
    },
    ...person.screenings.map(({ entry, actor, value }) => ({
      ...{ key: entry, at: value.at, kind: `${type}.screened`, who: actor },
      said: { proposalResult: value.proposal.result },
    })),
    ...[...(person.determination?.replaced ?? []), ...(person.determination?.versions ?? [])].map(
      ({ entry, actor, value }) => ({
        ...{ key: entry, at: value.at, kind: `${type}.determined`, who: actor },
        said: { determination: value.status },
      }),
    ),
    ...(person.closed?.versions ?? []).map(({ entry, actor, claimedAt, value }) => ({
      ...{ key: entry, at: claimedAt, kind: `${type}.closed`, who: actor },
      said: { closingReason: value },
    })),
    ...(person.nextStep
      ? [
          {
            ...{ key: person.nextStep.entry, at: person.nextStep.claimedAt, kind: `${type}.next_step_set` },
            said: { day: person.nextStep.value.due, nextStep: person.nextStep.value.step },
            who: person.nextStep.actor,
          },
        ]
      : []),
    ...line.consents.flatMap(({ id, at, asked, purpose, answer, withdrawn }) => [
      {
        ...{ key: `${id} asked`, at, kind: 'consent.recorded', who: asked.actor },
        said: { consentPurpose: purpose, consentAnswer: answer },
      },
      ...(withdrawn
        ? [
            {
              ...{ key: `${id} withdrawn`, at: withdrawn.value, kind: 'consent.withdrawn', said: {} },
              who: withdrawn.actor,
            },
          ]
        : []),
    ]),
    ...line.bases.flatMap(({ id, at, ground, claimed, seconded }) => [
      {
        ...{ key: `${id} claimed`, at, kind: 'legal_basis.claimed', who: claimed.actor },
        said: { legalGround: ground },
      },
      ...(seconded
        ? [
            {
              ...{ key: `${id} seconded`, at: seconded.claimedAt, kind: 'legal_basis.seconded', said: {} },
              who: seconded.actor,
            },
          ]
        : []),
    ]),
    ...line.referrals.flatMap(referred),
    ...line.sealed.map(({ id, thing, writtenAt, writtenBy }) => ({
      ...{ key: `${id} sealed`, at: writtenAt, kind: 'sealed.written', said: { sealedThing: thing } },
      who: writtenBy,
    })),
  ]
  return all.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}

/** Everything that happened to one referral. */
export function referred(referral: ReferralLine): Happening[] {
  const { id, sentAt, sent, urgency, answer, escalations, handover, services, followUps } = referral
  const { ended, withdrawn, receipts } = referral
  return [
    {
      ...{ key: `${id} sent`, at: sentAt, kind: 'referral.sent', said: { referralUrgency: urgency } },
      who: sent.actor,
    },
    ...(answer?.versions ?? []).map(({ entry, actor, value }) => ({
      ...{ key: entry, at: value.at, kind: `referral.${value.answer}`, who: actor },
      said: (value.answer === 'declined' ? { declineReason: value.reason } : {}) as Record<string, string>,
    })),
    ...escalations.map(({ entry, actor, value }) => ({
      ...{ key: entry, at: value.at, kind: 'referral.escalated', said: {}, who: actor },
    })),
    ...(handover
      ? [
          {
            ...{ key: handover.entry, at: handover.value.at, kind: 'referral.handed_over' },
            ...{ said: { handoverAnswer: handover.value.arrived }, who: handover.actor },
          },
        ]
      : []),
    ...services.map(({ entry, actor, value }) => ({
      ...{ key: entry, at: value.at, kind: 'referral.service_given', who: actor },
      said: { serviceKind: value.service },
    })),
    ...followUps.map(({ entry, actor, value }) => ({
      ...{ key: entry, at: value.at, kind: 'referral.followed_up', who: actor },
      said: { n: value.month, followUpState: value.state },
    })),
    ...(ended
      ? [
          {
            ...{ key: ended.entry, at: ended.claimedAt, kind: 'referral.ended', who: ended.actor },
            said: { referralEnd: ended.value },
          },
        ]
      : []),
    ...(withdrawn
      ? [
          {
            key: withdrawn.entry,
            at: withdrawn.value,
            kind: 'referral.withdrawn',
            said: {},
            who: withdrawn.actor,
          },
        ]
      : []),
    ...receipts.map(({ entry, actor, claimedAt }) => ({
      ...{ key: entry, at: claimedAt, kind: 'referral.receipted', said: {}, who: actor },
    })),
  ]
}
