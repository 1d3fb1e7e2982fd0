import { useSay } from '../frame/say.tsx'

/** A size in words: `31 kB`, `9.4 MB`. */
export function useBytes(): (bytes: number) => string {
  const { number } = useSay()
  return (bytes) => {
    const kilo = bytes / 1_000
    if (kilo < 1_000) return `${number(Math.max(bytes > 0 ? 1 : 0, Math.round(kilo)))}\u00A0kB`
    const mega = kilo / 1_000
    return mega < 1_000
      ? `${number(Math.round(mega * 10) / 10)}\u00A0MB`
      : `${number(Math.round(mega / 100) / 10)}\u00A0GB`
  }
}
