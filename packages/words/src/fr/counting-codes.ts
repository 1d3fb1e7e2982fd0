import type { countingCodes as english } from '../en/counting-codes.ts'
import type { Wide } from '../words.ts'

export const countingCodes: Wide<typeof english> = {
  samenessAnswer: {
    same: 'La même personne',
    different: 'Des personnes différentes',
    cannot_say: 'Impossible à dire',
  },
  releaseTable: {
    sex_age: 'Sexe et groupe d’âge',
    exploitation: 'Type d’exploitation',
    place: 'Type de lieu',
    exploitation_sex: 'Type d’exploitation et sexe',
    place_sex: 'Type de lieu et sexe',
    country: 'Pays',
  },
  protectionMethod: {
    suppress: 'Petits nombres masqués',
    round: 'Nombres arrondis',
    noise: 'Bruit ajouté',
  },
  correctionReason: {
    counted_again: 'Nouveau comptage',
    late_figures: 'Chiffres tardifs',
    mistake: 'Erreur',
    unsafe: 'Pas sûre',
    not_needed: 'Pas nécessaire',
  },
}
