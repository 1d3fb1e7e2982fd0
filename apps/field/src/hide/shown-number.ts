import type { Language } from '@libertad/words/load'

/** A number as the language writes it: what is being typed digit by digit, or a result of six figures. */
export function shownNumber(language: Language, value: string | number): string {
  if (typeof value === 'string') return value.replace('.', pointOf(language)).replace('-', '−')
  const size = Math.abs(value)
  const plain = size === 0 || (size >= 1e-4 && size < 1e12)
  return new Intl.NumberFormat(language, {
    maximumSignificantDigits: size >= 1e6 && plain ? 12 : 6,
    notation: plain ? 'standard' : 'scientific',
  }).format(value)
}

/** What stands between whole and part: a point or a comma. */
export const pointOf = (language: Language): string =>
  new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')!.value
