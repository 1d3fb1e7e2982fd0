/** Doc 9303 part 3, section 6: letters that become two or three, where taking the accent off is not enough. */
const spelledOut: Record<string, string> = {
  Ä: 'AE',
  Ö: 'OE',
  Ø: 'OE',
  Ü: 'UE',
  ß: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Þ: 'TH',
}

/** A name without its accents. */
export const withoutAccents = (name: string) => name.normalize('NFD').replaceAll(/\p{Mn}/gu, '')

/** A Latin name as a machine-readable zone holds it: capitals, `<` between parts, apostrophes left out. */
export function forZone(name: string): string {
  const capitals = name.normalize('NFC').toUpperCase()
  const spelled = capitals.replaceAll(/[ÄÖØÜßÆŒÞ]/g, (letter) => spelledOut[letter]!)
  return withoutAccents(spelled)
    .replaceAll(/['’.,]/g, '')
    .replaceAll(/[^A-Z]+/g, '<')
    .replaceAll(/^<+|<+$/g, '')
}
