/** The word that somebody probably meant: at most two letters away, and less than half of the word. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.min(3, Math.ceil(written.length / 2))
  for (const word of words) {
    const away = distance(written.toLowerCase().slice(0, 60), word.toLowerCase())
    if (away < least) {
      least = away
      best = word
    }
  }
  return best
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[b.length]!
}
