import type { referralEntries as english } from '../en/referral-entries.ts'
import type { Wide } from '../words.ts'

export const referralEntries: Wide<typeof english> = {
  'referral.sent': 'Derivación enviada: {referralUrgency}.',
  'referral.accepted': 'Derivación aceptada.',
  'referral.declined': 'Derivación rechazada: {declineReason}.',
  'referral.escalated': 'Derivación elevada a la instancia siguiente: sin respuesta a tiempo.',
  'referral.handed_over': 'Traspaso del acompañamiento anotado. Llegó: {handoverAnswer}.',
  'referral.service_given': 'Servicio prestado: {serviceKind}.',
  'referral.followed_up': {
    one: 'Seguimiento después de un mes: {followUpState}.',
    other: 'Seguimiento después de {n} meses: {followUpState}.',
  },
  'referral.ended': 'Derivación terminada: {referralEnd}.',
  'referral.withdrawn': 'Derivación retirada.',
  'referral.receipted':
    'Un dispositivo de la entidad receptora confirmó que no guarda nada de una derivación retirada.',
  'referral.chosen': 'Se eligió entre dos respuestas a una derivación.',
}
