import type { sealedCodes as english } from '../en/sealed-codes.ts'
import type { Wide } from '../words.ts'

export const sealedCodes: Wide<typeof english> = {
  accessGround: {
    own_caseload: 'Pessoas que acompanha',
    medical_care: 'Atendimento médico',
    safety: 'Segurança de uma pessoa',
    referral: 'Encaminhamento',
    court: 'Justiça',
    her_request: 'A pedido da pessoa',
  },
  sealedThing: {
    identity: 'Identidade',
    note: 'Nota',
    document: 'Documento',
    photograph: 'Fotografia',
    safety_plan: 'Plano de segurança',
    calendar: 'Calendário',
    package: 'Pacote de um encaminhamento',
  },
  keyChangeReason: {
    planned: 'Mudança prevista',
    compromised: 'Outra pessoa pode ter tido acesso',
    recovered: 'Recuperação',
    member_left: 'Saída de um integrante',
  },
}
