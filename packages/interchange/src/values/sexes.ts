import type { sexes } from '@libertad/domain'
import { bare, saysUnknown } from './read-value.ts'

export type Sex = (typeof sexes)[number]

const words: [Sex, string][] = [
  [
    'woman',
    'woman women female f feminine feminin feminino femenino femenina feminina mujer femme fille mulher vrouw vrouwelijk girl nina v fem w wom',
  ],
  ['man', 'man men male masculine masculin masculino hombre homme garcon homem mannelijk boy nino h masc'],
  [
    'other',
    'other otro otra autre outro outra anders x transgender trans transgenre transgenero transgenderfeminine transgendermasculine nonconforming nonbinary transtransgendernonconforming diverse',
  ],
  ['no_answer', 'noanswer refused prefernottosay noresponde nrespuesta sansreponse semresposta geenantwoord'],
]
const known = new Map(words.flatMap(([sex, all]) => all.split(' ').map((word) => [word, sex] as const)))

/** What a sex is called, in five languages; `undefined` if it is none. `m` alone depends on its column. */
export function sexOf(text: string, mIsWoman = false): Sex | undefined {
  const word = bare(text)
  if (word === 'm') return mIsWoman ? 'woman' : 'man'
  if (word.startsWith('trans')) return 'other'
  return known.get(word) ?? (saysUnknown(text) || word === 'nonspecifiedunknown' ? 'not_asked' : undefined)
}

/** In a column of H and M, as Spanish and Portuguese abbreviate (hombre, mujer), M is a woman. */
export function mIsWoman(texts: Iterable<string>): boolean {
  const used = new Set<string>()
  for (const text of texts) used.add(bare(text))
  return used.has('h') && used.has('m') && !used.has('f')
}
