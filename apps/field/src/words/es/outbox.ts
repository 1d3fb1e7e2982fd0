import type { outbox as english } from '../en/outbox.ts'
import type { SaidAs } from '../field-words.ts'

export const outbox = {
  title: 'Dónde está su trabajo',
  tryNow: 'Intentar enviar ahora',
  trying: 'Intentando',
  drowns: {
    one: 'Si este teléfono se hunde ahora, se pierde {n} registro.',
    other: 'Si este teléfono se hunde ahora, se pierden {n} registros.',
  },
  keepDry: 'Manténgalo seco y cargado hasta que los tenga el centro.',
  here: 'Guardado en este teléfono',
  nothingOnly: 'nada está solo aquí',
  oldest: '¡solo aquí! el más antiguo desde hace {age}',
  received: 'Recibido por el centro',
  attention: 'Necesita atención',
  nothingAttention: 'nada',
  lookAt: {
    one: 'véalo',
    other: 'véalos',
  },
  whatWaits: 'Qué espera',
  groups: {
    alerts: {
      one: '{n} alerta',
      other: '{n} alertas',
    },
    for_others: {
      one: '{n} que otra institución espera',
      other: '{n} que otras instituciones esperan',
    },
    others: {
      one: '{n} registro más',
      other: '{n} registros más',
    },
  },
  order:
    'Se envía en el orden en que se escribió. Una alerta, una derivación o un sí retirado se intenta de inmediato.',
  lines: {
    now: 'Hablando con el centro',
    waiting: 'El centro no responde',
    offline: 'Sin red',
    idle: 'El centro responde',
  },
  byItself: 'Se intenta solo.',
  nextTry: 'Próximo intento en {age}',
} satisfies SaidAs<typeof english>
