/** Sentences about passing a person to a service. */
export const referralEntries = {
  'referral.sent': 'Referral sent: {referralUrgency}.',
  'referral.accepted': 'Referral accepted.',
  'referral.declined': 'Referral declined: {declineReason}.',
  'referral.escalated': 'Referral escalated: no answer in time.',
  'referral.handed_over': 'Handover written down. Arrived: {handoverAnswer}.',
  'referral.service_given': 'Service given: {serviceKind}.',
  'referral.followed_up': {
    one: 'Follow-up after one month: {followUpState}.',
    other: 'Follow-up after {n} months: {followUpState}.',
  },
  'referral.ended': 'Referral ended: {referralEnd}.',
  'referral.withdrawn': 'Referral taken back.',
  'referral.receipted': 'A device of the receiver confirmed that it holds nothing of a referral taken back.',
  'referral.chosen': 'Two answers to a referral settled.',
} as const
