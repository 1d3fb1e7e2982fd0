import { useSay } from '../frame/say.tsx'

/** A law in words; its code where it is one that somebody typed. */
export function useLawName(): (code: string) => string {
  const { t } = useSay()
  const names: Partial<Record<string, string>> = t.legalBasis.laws
  return (code) => names[code.replaceAll('.', '_')] ?? code
}
