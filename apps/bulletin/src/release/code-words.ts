import { fill, type Say } from '../page/say.ts'

/**
 * What a code of a table says in words. Countries may be grouped, `BZ-BR-GY`; a band of ages is `18-20` or `48+`. A
 * code that this program does not know yet is shown as it is: better than a row without a name.
 */
export function codeWords(say: Say, by: string, code: string): string {
  const { codes } = say.words
  if (code === 'all') return codes.all
  if (by === 'country') return countries(say, code)
  const known = (codes as Partial<Record<string, unknown>>)[by] as Partial<Record<string, string>> | undefined
  const word = known && Object.hasOwn(known, code) ? known[code] : undefined
  if (word !== undefined) return word
  const [, from, to, open] = /^(\d{1,3})(?:-(\d{1,3})|(\+))$/.exec(code) ?? []
  if (from && to) return fill(codes.ageTo, { from, to })
  if (from && open) return fill(codes.ageFrom, { from })
  return code
}

function countries(say: Say, code: string): string {
  const parts = code.split(/[-_]/)
  if (parts.every((part) => /^[A-Z]{2}$/.test(part))) return say.list(parts.map(say.country))
  return code === 'other' ? say.words.codes.otherCountries : code
}
