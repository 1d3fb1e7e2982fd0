import type { colleague as english } from '../en/colleague.ts'
import type { SaidAs } from '../field-words.ts'

export const colleague = {
  title: 'El teléfono de un colega',
  lead: 'Crea una invitación para un teléfono nuevo. Sirve una vez.',
  choose: 'Elija quién',
  invite: 'Invitar el teléfono de {name}',
  making: 'Creando la invitación',
  nobody: 'Este teléfono no conoce a nadie más de su institución.',
  needsHub: 'Una invitación vale cuando la tiene el centro: hace falta red.',
  show: 'Invitación para {name}',
  showSays: 'Que el teléfono nuevo la escanee de aquí. No se guarda en ningún sitio.',
  code: 'Invitación como código para escanear',
  until: 'Sirve una vez, hasta {at}.',
} satisfies SaidAs<typeof english>
