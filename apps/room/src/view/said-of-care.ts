type Body = Record<string, unknown>
type Values = Record<string, string | number>

const text = (value: unknown): string | number => (typeof value === 'number' ? value : String(value ?? ''))
const many = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

/** What a person's way says: the same whether she was met at a site or received as a case. */
const steps: Record<string, (body: Body) => Values> = {
  screened: ({ proposal }) => ({ proposalResult: text((proposal as Body | undefined)?.result) }),
  determined: ({ status }) => ({ determination: text(status) }),
  path_set: ({ path }) => ({ carePath: text(path) }),
  needs_recorded: ({ needs, met }) => ({ n: many(needs), met: many(met) }),
  next_step_set: ({ step, due }) => ({ nextStep: text(step), day: text(due) }),
  closed: ({ reason }) => ({ closingReason: text(reason) }),
}

/** Which codes and numbers fill the sentences about care, sealed things, alerts and keys. */
export const saidOfCare: Record<string, (body: Body) => Values> = {
  ...Object.fromEntries(
    ['person_met', 'case'].flatMap((subject) =>
      Object.entries(steps).map(([step, say]) => [`${subject}.${step}`, say]),
    ),
  ),
  'consent.recorded': ({ purpose, answer }) => ({
    consentPurpose: text(purpose),
    consentAnswer: text(answer),
  }),
  ...Object.fromEntries(
    ['judgement.given', 'judgement.changed', 'settlement.given', 'settlement.changed'].map((kind) => [
      kind,
      ({ answer }: Body) => ({ samenessAnswer: text(answer) }),
    ]),
  ),
  'release.prepared': ({ figures }) => ({ n: text((figures as Body | undefined)?.number) }),
  'release.withdrawn': ({ reason }) => ({ correctionReason: text(reason) }),
  'legal_basis.claimed': ({ ground }) => ({ legalGround: text(ground) }),
  'referral.sent': ({ urgency }) => ({ referralUrgency: text(urgency) }),
  'referral.declined': ({ reason }) => ({ declineReason: text(reason) }),
  'referral.handed_over': ({ arrived }) => ({ handoverAnswer: text(arrived) }),
  'referral.service_given': ({ service }) => ({ serviceKind: text(service) }),
  'referral.followed_up': ({ month, state }) => ({ n: text(month), followUpState: text(state) }),
  'referral.ended': ({ reason }) => ({ referralEnd: text(reason) }),
  'service.capacity_reported': ({ free }) => ({ n: text(free) }),
  'alert.raised': ({ kind }) => ({ alertKind: text(kind) }),
  'sealed.written': ({ thing }) => ({ sealedThing: text(thing) }),
  'sealed.opened': ({ ground }) => ({ accessGround: text(ground) }),
  'agency.root_changed': ({ reason }) => ({ keyChangeReason: text(reason) }),
  'agency.epoch_begun': ({ reason }) => ({ keyChangeReason: text(reason) }),
  'agency.epoch_shared': ({ members }) => ({ n: many(members) }),
  'agency.recovery_set': ({ custodians }) => ({ n: many(custodians) }),
  'person.key_ended': ({ reason }) => ({ revocation: text(reason) }),
}
