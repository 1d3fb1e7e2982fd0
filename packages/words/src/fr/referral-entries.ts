import type { referralEntries as english } from '../en/referral-entries.ts'
import type { Wide } from '../words.ts'

export const referralEntries: Wide<typeof english> = {
  'referral.sent': 'Orientation envoyée : {referralUrgency}.',
  'referral.accepted': 'Orientation acceptée.',
  'referral.declined': 'Orientation refusée : {declineReason}.',
  'referral.escalated': 'Orientation relancée : pas de réponse à temps.',
  'referral.handed_over': 'Passage de relais consigné. Arrivée : {handoverAnswer}.',
  'referral.service_given': 'Aide apportée : {serviceKind}.',
  'referral.followed_up': {
    one: 'Suivi après {n} mois : {followUpState}.',
    other: 'Suivi après {n} mois : {followUpState}.',
  },
  'referral.ended': 'Orientation terminée : {referralEnd}.',
  'referral.withdrawn': 'Orientation retirée.',
  'referral.receipted': 'Un appareil du destinataire a confirmé ne rien détenir d’une orientation retirée.',
  'referral.chosen': 'Deux réponses à une orientation départagées.',
}
