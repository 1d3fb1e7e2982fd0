import type { referrals as english } from '../en/referrals.ts'
import type { Wide } from '../words.ts'

export const referrals: Wide<typeof english> = {
  title: 'Encaminhamentos',
  one: 'Encaminhamento',
  state: {
    late: 'Sem resposta a tempo',
    waits: 'Espera resposta',
    needs_a_person: 'Duas respostas',
    accepted: 'Aceite',
    arrived: 'Chegou',
    declined: 'Recusado',
    ended: 'Terminado',
    withdrawn: 'Retirado',
  },
}
