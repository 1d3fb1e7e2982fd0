import type { everyday as english } from '../en/everyday.ts'
import type { SaidAs } from '../field-words.ts'

export const everyday = {
  boat: 'barco',
  kite: 'papagaio',
  leaf: 'folha',
  drum: 'tambor',
  star: 'estrela',
  fish: 'peixe',
  sun: 'sol',
  moon: 'lua',
  tree: 'árvore',
  cup: 'chávena',
  pot: 'panela',
  bell: 'sino',
  hat: 'chapéu',
  shell: 'concha',
  bird: 'pássaro',
  flower: 'flor',
  lamp: 'candeeiro',
  comb: 'pente',
  chair: 'cadeira',
  ball: 'bola',
  spoon: 'colher',
  basket: 'cesto',
  cloud: 'nuvem',
  umbrella: 'guarda-chuva',
} satisfies SaidAs<typeof english>
