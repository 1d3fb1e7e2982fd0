/** True when every word that was typed stands somewhere in a line, whatever the case and the accents. */
export function matches(typed: string, ...texts: (string | number | undefined)[]): boolean {
  const text = plain(texts.filter((each) => each !== undefined).join(' '))
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
