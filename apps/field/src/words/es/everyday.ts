import type { everyday as english } from '../en/everyday.ts'
import type { SaidAs } from '../field-words.ts'

export const everyday = {
  boat: 'barco',
  kite: 'cometa',
  leaf: 'hoja',
  drum: 'tambor',
  star: 'estrella',
  fish: 'pez',
  sun: 'sol',
  moon: 'luna',
  tree: 'árbol',
  cup: 'taza',
  pot: 'olla',
  bell: 'campana',
  hat: 'sombrero',
  shell: 'concha',
  bird: 'pájaro',
  flower: 'flor',
  lamp: 'lámpara',
  comb: 'peine',
  chair: 'silla',
  ball: 'pelota',
  spoon: 'cuchara',
  basket: 'cesta',
  cloud: 'nube',
  umbrella: 'paraguas',
} satisfies SaidAs<typeof english>
