import type { referralEntries as english } from '../en/referral-entries.ts'
import type { Wide } from '../words.ts'

export const referralEntries: Wide<typeof english> = {
  'referral.sent': 'Encaminhamento enviado: {referralUrgency}.',
  'referral.accepted': 'Encaminhamento aceito.',
  'referral.declined': 'Encaminhamento recusado: {declineReason}.',
  'referral.escalated': 'Encaminhamento levado à instância seguinte: sem resposta no prazo.',
  'referral.handed_over': 'Passagem do atendimento anotada. Chegou: {handoverAnswer}.',
  'referral.service_given': 'Serviço prestado: {serviceKind}.',
  'referral.followed_up': {
    one: 'Acompanhamento após {n} mês: {followUpState}.',
    other: 'Acompanhamento após {n} meses: {followUpState}.',
  },
  'referral.ended': 'Encaminhamento encerrado: {referralEnd}.',
  'referral.withdrawn': 'Encaminhamento retirado.',
  'referral.receipted':
    'Um dispositivo da entidade destinatária confirmou que não guarda nada de um encaminhamento retirado.',
  'referral.chosen': 'Escolha feita entre duas respostas a um encaminhamento.',
}
