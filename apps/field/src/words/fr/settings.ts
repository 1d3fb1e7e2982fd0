import type { settings as english } from '../en/settings.ts'
import type { SaidAs } from '../field-words.ts'

export const settings = {
  held: 'Comment on le tient',
  heldSays: 'Lumière, côté du pouce, ma langue',
  herLanguage: 'Langue des personnes rencontrées',
  herLanguageSays: 'Chaque entretien commence avec elle ; on peut en choisir une autre.',
  lock: 'Cacher et verrouiller',
  lockNow: 'Se cache après {n} s. Bail jusqu’au {until}',
  look: 'À quoi il ressemble caché',
  lookSays: 'Convertisseur, calculatrice ou simple verrou',
  looks: {
    converter: 'Convertisseur de mesures',
    calculator: 'Calculatrice',
    plain: 'Simple verrou',
  },
  lookFixed:
    'Prend effet à la prochaine ouverture. Une application installée garde nom et icône jusqu’à réinstallation.',
  holds: 'Ce que ce téléphone contient',
  used: '{size} utilisés',
  keyWaits: 'Ne peut pas encore sceller',
  colleagueSays: 'Inviter un nouveau téléphone par un code',
  forget: 'Tout oublier',
  forgetSays: 'Les clés d’abord, puis tout le reste',
  hideAfter: 'Se cache sans geste après',
  hours: '{n} h',
  days: {
    one: '{n} jour',
    other: '{n} jours',
  },
  lease: 'Le numéro l’ouvre pendant',
  leaseSays: 'À présent jusqu’au {until}. Ensuite seule la phrase l’ouvre.',
  addPasskey: 'L’ouvrir aussi par clé d’accès',
  duress: 'Numéro sous contrainte',
  duressSays:
    'Un second numéro. Il a l’air du même, ouvre un jour vide et détruit les clés : ce qui n’est qu’ici est perdu à jamais.',
  duressSet: 'Il y en a un. Il n’est jamais montré.',
  duressNone: 'Il n’y en a pas.',
  duressMake: 'En choisir un',
  duressOther: 'En choisir un autre',
  duressEnd: 'Ne plus en avoir',
  duressTitle: 'Un numéro sous contrainte',
  duressLead:
    'Six chiffres, pas votre numéro. Entraînez-vous sur un téléphone d’exercice, jamais ici : ici il détruit.',
  duressKeep: 'Garder ce numéro',
  sites: 'Sites',
  people: 'Personnes de cette visite',
  services: 'Services',
  room: 'Place utilisée',
  free: 'Place libre',
  notTold: 'le navigateur ne le dit pas',
  persisted: {
    granted: 'Le navigateur a promis de garder ceci.',
    refused:
      'Le navigateur n’a pas promis de garder ceci : il peut l’effacer si le téléphone est plein. Envoyez souvent.',
    unknown: 'On ne sait pas si le navigateur garde ceci. Envoyez souvent.',
  },
  inIt: 'Dedans, scellé',
  inItSays:
    'Les sites du jour, les personnes de cette visite en codes, les noms scellés, l’annuaire, les formulaires inachevés.',
  notInIt: 'Pas dedans',
  notInItSays:
    'Les autres visites, les personnes d’autres équipes, les images en direct, des noms en liste, aucun mot de passe.',
  expires: {
    one: 'Ce que le centre a des personnes est oublié ici {n} heure après le dernier geste.',
    other: 'Ce que le centre a des personnes est oublié ici {n} heures après le dernier geste.',
  },
  forgetLead:
    'Les clés d’abord, pour que plus rien ne se lise ; puis le reste. Le téléphone est alors comme neuf.',
  forgetIt: 'Tout oublier sur ce téléphone',
  forgetting: 'Oubli en cours',
  confirmFirst: 'Touchez d’abord la ligne ci-dessus',
  goneForGood: 'Elles seront perdues à jamais. Envoyez-les d’abord si possible.',
  allReceived: 'Le centre a tout ce qui fut écrit ici.',
  iKnow: 'Je sais que c’est irréversible',
} satisfies SaidAs<typeof english>
