import type { referralEntries as english } from '../en/referral-entries.ts'
import type { Wide } from '../words.ts'

export const referralEntries: Wide<typeof english> = {
  'referral.sent': 'Doorverwijzing verzonden: {referralUrgency}.',
  'referral.accepted': 'Doorverwijzing aanvaard.',
  'referral.declined': 'Doorverwijzing geweigerd: {declineReason}.',
  'referral.escalated': 'Doorverwijzing opgeschaald: geen antwoord op tijd.',
  'referral.handed_over': 'Zorgoverdracht vastgelegd. Aangekomen: {handoverAnswer}.',
  'referral.service_given': 'Hulp gegeven: {serviceKind}.',
  'referral.followed_up': {
    one: 'Nazorg na één maand: {followUpState}.',
    other: 'Nazorg na {n} maanden: {followUpState}.',
  },
  'referral.ended': 'Doorverwijzing beëindigd: {referralEnd}.',
  'referral.withdrawn': 'Doorverwijzing ingetrokken.',
  'referral.receipted':
    'Een apparaat van de ontvanger bevestigde niets te bewaren van een ingetrokken doorverwijzing.',
  'referral.chosen': 'Keuze gemaakt tussen twee antwoorden op een doorverwijzing.',
}
