import type { countingEntries as english } from '../en/counting-entries.ts'
import type { Wide } from '../words.ts'

export const countingEntries: Wide<typeof english> = {
  'person_met.tokens_given':
    'Des jetons d’une personne rencontrée ont été remis, pour la compter une seule fois.',
  'judgement.given': 'Réponse sur deux dossiers : {samenessAnswer}.',
  'judgement.changed': 'Réponse sur deux dossiers modifiée : {samenessAnswer}.',
  'judgement.taken_back': 'Une réponse sur deux dossiers a été retirée.',
  'settlement.given': 'La coordination a tranché sur deux dossiers : {samenessAnswer}.',
  'settlement.changed': 'La coordination a tranché de nouveau sur deux dossiers : {samenessAnswer}.',
  'settlement.taken_back': 'La coordination a retiré sa réponse sur deux dossiers.',
  'release.prepared': 'La publication {n} a été préparée.',
  'release.signed': 'Une deuxième personne a signé une publication.',
  'release.withdrawn': 'Une publication a été retirée : {correctionReason}.',
}
