import type { outbox as english } from '../en/outbox.ts'
import type { SaidAs } from '../field-words.ts'

export const outbox = {
  title: 'Onde está o seu trabalho',
  tryNow: 'Tentar enviar agora',
  trying: 'A tentar',
  drowns: {
    one: 'Se este telefone se afundar agora, perde-se {n} registo.',
    other: 'Se este telefone se afundar agora, perdem-se {n} registos.',
  },
  keepDry: 'Mantenha-o seco e carregado até a central os ter.',
  here: 'Guardado neste telefone',
  nothingOnly: 'nada está só aqui',
  oldest: 'só aqui! o mais antigo há {age}',
  received: 'Recebido pela central',
  attention: 'Precisa de atenção',
  nothingAttention: 'nada',
  lookAt: {
    one: 'veja-o',
    other: 'veja-os',
  },
  whatWaits: 'O que espera',
  groups: {
    alerts: {
      one: '{n} alerta',
      other: '{n} alertas',
    },
    for_others: {
      one: '{n} que outra entidade espera',
      other: '{n} que outras entidades esperam',
    },
    others: {
      one: '{n} outro registo',
      other: '{n} outros registos',
    },
  },
  order:
    'Enviado pela ordem em que foi escrito. Um alerta, um encaminhamento ou um sim retirado é tentado de imediato.',
  lines: {
    now: 'Em contacto com a central',
    waiting: 'A central não responde',
    offline: 'Sem rede',
    idle: 'A central responde',
  },
  byItself: 'Tenta-se sozinho.',
  nextTry: 'Próxima tentativa em {age}',
} satisfies SaidAs<typeof english>
