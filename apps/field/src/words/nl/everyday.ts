import type { everyday as english } from '../en/everyday.ts'
import type { SaidAs } from '../field-words.ts'

export const everyday = {
  boat: 'boot',
  kite: 'vlieger',
  leaf: 'blad',
  drum: 'trommel',
  star: 'ster',
  fish: 'vis',
  sun: 'zon',
  moon: 'maan',
  tree: 'boom',
  cup: 'kopje',
  pot: 'pan',
  bell: 'bel',
  hat: 'hoed',
  shell: 'schelp',
  bird: 'vogel',
  flower: 'bloem',
  lamp: 'lamp',
  comb: 'kam',
  chair: 'stoel',
  ball: 'bal',
  spoon: 'lepel',
  basket: 'mand',
  cloud: 'wolk',
  umbrella: 'paraplu',
} satisfies SaidAs<typeof english>
