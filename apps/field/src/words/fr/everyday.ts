import type { everyday as english } from '../en/everyday.ts'
import type { SaidAs } from '../field-words.ts'

export const everyday = {
  boat: 'bateau',
  kite: 'cerf-volant',
  leaf: 'feuille',
  drum: 'tambour',
  star: 'étoile',
  fish: 'poisson',
  sun: 'soleil',
  moon: 'lune',
  tree: 'arbre',
  cup: 'tasse',
  pot: 'marmite',
  bell: 'cloche',
  hat: 'chapeau',
  shell: 'coquillage',
  bird: 'oiseau',
  flower: 'fleur',
  lamp: 'lampe',
  comb: 'peigne',
  chair: 'chaise',
  ball: 'balle',
  spoon: 'cuillère',
  basket: 'panier',
  cloud: 'nuage',
  umbrella: 'parapluie',
} satisfies SaidAs<typeof english>
