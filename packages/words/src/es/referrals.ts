import type { referrals as english } from '../en/referrals.ts'
import type { Wide } from '../words.ts'

export const referrals: Wide<typeof english> = {
  title: 'Derivaciones',
  one: 'Derivación',
  state: {
    late: 'Sin respuesta a tiempo',
    waits: 'Espera respuesta',
    needs_a_person: 'Dos respuestas',
    accepted: 'Aceptada',
    arrived: 'Llegó',
    declined: 'Rechazada',
    ended: 'Terminada',
    withdrawn: 'Retirada',
  },
}
