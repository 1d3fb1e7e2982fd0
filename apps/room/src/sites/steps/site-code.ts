import { siteCode, type SiteKind } from '@libertad/domain'

/** Letters that stay apart over a bad line: no O beside 0, no I beside 1. */
const letters: Record<SiteKind, string> = {
  mine: 'M',
  nightclub: 'N',
  factory: 'F',
  market: 'K',
  farm: 'A',
  dwelling: 'D',
  vessel: 'V',
  other: 'X',
}

/** The next code of a country and kind, one above the highest that is known: `GY-M13` after `GY-M12`. */
export function nextSiteCode(country: string, kind: SiteKind, codes: readonly string[]): string {
  const start = `${country}-${letters[kind]}`
  const numbers = codes
    .filter((code) => code.startsWith(start))
    .map((code) => Number(code.slice(start.length)))
  return start + String(Math.max(0, ...numbers.filter(Number.isInteger)) + 1).padStart(2, '0')
}

/** What is wrong with a code, if anything is: its form, or that a known site has it. */
export function codeMistake(code: string, codes: readonly string[]): 'code_form' | 'code_taken' | undefined {
  if (!siteCode().safeParse(code).success) return 'code_form'
  return codes.includes(code) ? 'code_taken' : undefined
}
