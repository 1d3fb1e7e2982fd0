import type { data as english } from '../en/data.ts'
import type { Wide } from '../words.ts'

export const data: Wide<typeof english> = {
  title: 'Les mêmes tableaux pour les programmes',
  says: 'Une ligne par cellule. Une cellule masquée a une valeur vide et le statut « hidden ». Ne la lisez pas comme zéro : un programme qui change le vide en 0 se trompe.',
  nothing: 'Rien n’a encore été publié ; il n’y a donc pas de fichiers.',
  releaseOf: 'Communiqué {number} du {day}',
  file: 'Fichier',
  checksum: 'SHA-256',
  everyChecksum: 'Toutes les sommes dans un fichier',
  columnsTitle: 'Colonnes',
  name: 'Nom',
  meaning: 'Signification',
  column: {
    release: 'numéro du communiqué',
    table: 'code du tableau',
    by: 'une colonne pour chaque chose selon laquelle on compte ; « all » est un total',
    people: 'nombre entier, ou vide s’il est masqué',
    status: 'shown (montré), hidden (masqué)',
  },
  signatureTitle: 'Signature du centre',
  signature:
    'Le fichier « figures.json » est exactement ce que le centre a fait et que deux personnes ont signé. Son SHA-256 en base64url est l’empreinte. Le centre signe, avec Ed25519, trois lignes jointes par un saut de ligne : les mots, l’opération, le fichier.',
  words: 'Mots',
  operation: 'Opération',
  digest: 'Empreinte',
  key: 'Clé du centre',
  hubSignature: 'Signature',
  keyAdvice: 'Comparez la clé par téléphone avec la cellule de coordination avant de vous y fier.',
  licence: 'Aucune fiche d’une personne ne peut être téléchargée sur ce site.',
}
