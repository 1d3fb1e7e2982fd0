import { useSay } from '../../frame/say.tsx'
import type { Paper } from './read-content.ts'

/** By the first letter of ICAO's document code, as phones read it from a paper. */
const byDocumentCode: Record<string, string> = {
  ...{ P: 'passport', V: 'visa', I: 'identity_card', A: 'identity_card', C: 'identity_card' },
}

/** A paper in words: what it is, its number, who issued it. A kind that nobody knows stands as it was written. */
export function usePaperSaid(): (paper: Paper) => string {
  const { t, country } = useSay()
  const words: Partial<Record<string, string>> = t.sealed.paper
  return ({ type, number, issuer }) => {
    const kind = words[/^[A-Z][A-Z<]?$/.test(type) ? (byDocumentCode[type[0]!] ?? type) : type] ?? type
    return [kind, number, /^[A-Z]{2}$/.test(issuer) ? country(issuer) : issuer].filter(Boolean).join(' · ')
  }
}
