/** Referrals from both sides. */
export const referrals = {
  title: 'Referrals',
  one: 'Referral',
  state: {
    late: 'No answer in time',
    waits: 'Waits for an answer',
    needs_a_person: 'Two answers',
    accepted: 'Accepted',
    arrived: 'Arrived',
    declined: 'Declined',
    ended: 'Ended',
    withdrawn: 'Taken back',
  },
}
