import type { enrol as english } from '../en/enrol.ts'
import type { SaidAs } from '../field-words.ts'

export const enrol = {
  title: 'Apportez votre invitation',
  lead: 'Votre responsable national ou la coordination vous la donne : code à scanner ou lien. Elle sert une fois.',
  scan: 'Scanner le code',
  scanning: 'Tenez le code dans le cadre',
  camera: 'Image de la caméra',
  noCamera: 'La caméra ne s’est pas ouverte. Autorisez-la dans le navigateur ou collez le lien.',
  notAnInvitation: 'Ce n’est pas une invitation de ce genre.',
  link: 'Lien d’invitation',
  linkHint: 'Il commence par l’adresse du centre.',
  read: 'Ouvrir l’invitation',
  reading: 'Lecture de l’invitation',
  cardTitle: 'Est-ce vous ?',
  operation: 'Opération',
  workName: 'Nom de travail',
  agency: 'Agence',
  role: 'Rôle',
  validUntil: 'Valable jusqu’au',
  checkedTitle: 'Ce que vérifie ce téléphone',
  checked: {
    signed: 'Quelqu’un qui peut inviter l’a signée.',
    unused: 'Personne ne l’a utilisée avant.',
    ownKey: 'Le téléphone fait sa propre clé, qui ne le quitte jamais.',
  },
  compare: 'Comparez le nom avec qui vous invite avant de continuer.',
  use: 'Inscrire ce téléphone',
  using: 'La clé de ce téléphone se fait',
} satisfies SaidAs<typeof english>
