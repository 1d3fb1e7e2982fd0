import type { referrals as english } from '../en/referrals.ts'
import type { Wide } from '../words.ts'

export const referrals: Wide<typeof english> = {
  title: 'Orientations',
  one: 'Orientation',
  state: {
    late: 'Sans réponse à temps',
    waits: 'Attend une réponse',
    needs_a_person: 'Deux réponses',
    accepted: 'Acceptée',
    arrived: 'Arrivée',
    declined: 'Refusée',
    ended: 'Terminée',
    withdrawn: 'Retirée',
  },
}
