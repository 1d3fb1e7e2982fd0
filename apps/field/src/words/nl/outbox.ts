import type { outbox as english } from '../en/outbox.ts'
import type { SaidAs } from '../field-words.ts'

export const outbox = {
  title: 'Waar uw werk is',
  tryNow: 'Nu proberen te sturen',
  trying: 'Bezig te proberen',
  drowns: {
    one: 'Verdrinkt dit toestel nu, dan is {n} invoer weg.',
    other: 'Verdrinkt dit toestel nu, dan zijn {n} invoeren weg.',
  },
  keepDry: 'Houd het droog en opgeladen tot de hub ze heeft.',
  here: 'Bewaard op dit toestel',
  nothingOnly: 'niets is alleen hier',
  oldest: 'alleen hier! de oudste sinds {age}',
  received: 'Ontvangen door de hub',
  attention: 'Vraagt aandacht',
  nothingAttention: 'niets',
  lookAt: {
    one: 'bekijk het',
    other: 'bekijk ze',
  },
  whatWaits: 'Wat wacht',
  groups: {
    alerts: {
      one: '{n} alarm',
      other: '{n} alarmen',
    },
    for_others: {
      one: '{n} waar een andere dienst op wacht',
      other: '{n} waar andere diensten op wachten',
    },
    others: {
      one: '{n} andere invoer',
      other: '{n} andere invoeren',
    },
  },
  order:
    'Verstuurd in de volgorde van schrijven. Een alarm, een doorverwijzing of een ingetrokken ja wordt meteen geprobeerd.',
  lines: {
    now: 'In gesprek met de hub',
    waiting: 'De hub antwoordt niet',
    offline: 'Geen netwerk',
    idle: 'De hub antwoordt',
  },
  byItself: 'Het probeert vanzelf.',
  nextTry: 'Volgende poging over {age}',
} satisfies SaidAs<typeof english>
