import type { referrals as english } from '../en/referrals.ts'
import type { Wide } from '../words.ts'

export const referrals: Wide<typeof english> = {
  title: 'Doorverwijzingen',
  one: 'Doorverwijzing',
  state: {
    late: 'Geen antwoord op tijd',
    waits: 'Wacht op antwoord',
    needs_a_person: 'Twee antwoorden',
    accepted: 'Aangenomen',
    arrived: 'Aangekomen',
    declined: 'Afgewezen',
    ended: 'Beëindigd',
    withdrawn: 'Teruggenomen',
  },
}
