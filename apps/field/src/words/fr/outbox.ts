import type { outbox as english } from '../en/outbox.ts'
import type { SaidAs } from '../field-words.ts'

export const outbox = {
  title: 'Où est votre travail',
  tryNow: 'Essayer d’envoyer maintenant',
  trying: 'Essai en cours',
  drowns: {
    one: 'Si ce téléphone se noie maintenant, {n} inscription est perdue.',
    other: 'Si ce téléphone se noie maintenant, {n} inscriptions sont perdues.',
  },
  keepDry: 'Gardez-le au sec et chargé jusqu’à ce que le centre les ait.',
  here: 'Enregistré sur ce téléphone',
  nothingOnly: 'rien n’est seulement ici',
  oldest: 'seulement ici ! la plus ancienne depuis {age}',
  received: 'Reçu par le centre',
  attention: 'Demande attention',
  nothingAttention: 'rien',
  lookAt: {
    one: 'voyez-la',
    other: 'voyez-les',
  },
  whatWaits: 'Ce qui attend',
  groups: {
    alerts: {
      one: '{n} alerte',
      other: '{n} alertes',
    },
    for_others: {
      one: '{n} qu’un autre service attend',
      other: '{n} que d’autres services attendent',
    },
    others: {
      one: '{n} autre inscription',
      other: '{n} autres inscriptions',
    },
  },
  order: 'Envoyé dans l’ordre d’écriture. Une alerte, une orientation ou un oui repris est tenté aussitôt.',
  lines: {
    now: 'En liaison avec le centre',
    waiting: 'Le centre ne répond pas',
    offline: 'Pas de réseau',
    idle: 'Le centre répond',
  },
  byItself: 'C’est tenté tout seul.',
  nextTry: 'Prochain essai dans {age}',
} satisfies SaidAs<typeof english>
