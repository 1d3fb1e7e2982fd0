import type { colleague as english } from '../en/colleague.ts'
import type { SaidAs } from '../field-words.ts'

export const colleague = {
  title: 'Le téléphone d’un collègue',
  lead: 'Crée une invitation pour un nouveau téléphone. Elle sert une fois.',
  choose: 'Choisissez qui',
  invite: 'Inviter le téléphone de {name}',
  making: 'Création de l’invitation',
  nobody: 'Ce téléphone ne connaît personne d’autre de votre service.',
  needsHub: 'Une invitation vaut une fois au centre : il faut un réseau.',
  show: 'Invitation pour {name}',
  showSays: 'Que le nouveau téléphone la scanne ici. Elle n’est gardée nulle part.',
  code: 'Invitation comme code à scanner',
  until: 'Elle sert une fois, jusqu’à {at}.',
} satisfies SaidAs<typeof english>
