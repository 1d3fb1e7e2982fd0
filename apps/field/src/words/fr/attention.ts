import type { attention as english } from '../en/attention.ts'
import type { SaidAs } from '../field-words.ts'

export const attention = {
  none: 'Rien ne vous attend',
  nothingLost: 'Rien n’est perdu. Tout est sur ce téléphone.',
  anEntry: 'une inscription',
  refused: 'Refusé : {what}',
  notVerified: 'Pas montré, car non vérifié : {what}',
  writtenAt: 'Écrit {at}. Le centre a répondu.',
  reasonUnknown: 'Cette version ne connaît pas la raison. Donnez le code à votre responsable de pays.',
  damaged: 'Lignes abîmées',
  damagedSays:
    'Ces lignes sont illisibles. Le reste est entier. Donnez leurs noms à votre responsable de pays.',
  clock: 'Horloge',
  ahead: 'Ce téléphone avance de {age}.',
  behind: 'Ce téléphone retarde de {age}.',
  clockSays: 'Les heures restent telles quelles. Réglez l’horloge dans les réglages du téléphone.',
  full: 'Presque plus de place',
  fullSays:
    'Les mots tiennent encore. Effacez photos ou applications du téléphone ; ce que le centre a libère la place.',
  storage: 'Le navigateur n’a pas promis de garder ceci.',
  storageSays: 'Il peut l’effacer si le téléphone est plein. Installez l’application et envoyez souvent.',
  twoVersions: 'Deux versions :',
  twoSays: 'Deux personnes ont décidé sans se savoir. Les deux sont gardées.',
  lookAtBoth: 'Voir les deux',
  types: {
    person_met: 'une personne rencontrée',
    visit: 'une visite',
    arrest: 'une arrestation',
    site: 'un site',
    referral: 'une orientation',
  },
  bothKept: 'Les deux sont gardées. Laquelle est vraie ?',
  you: 'vous',
  somebody: 'un collègue',
  saidBy: '{name}, {at}',
  both: 'Les deux sont justes',
  later: 'Laisser pour plus tard',
  take: {
    one: 'Tenir celle-ci pour vraie',
    both: 'Tenir les deux pour justes',
    later: 'Laisser pour plus tard',
  },
  answers: {
    accepted: 'Acceptée',
    declined: 'Refusée',
  },
  notYours: 'Qui choisit : {roles}. D’ici là les deux restent, et la voie la plus prudente vaut.',
  nothingThrown: 'Peut être défait. L’autre version reste, avec qui a choisi et quand.',
} satisfies SaidAs<typeof english>
