/** In a form with more names than this the rest is not tried: a hint is not worth waiting for. */
const mostTried = 300

/** The word among those known that is nearest to the one that stands there, when it is near enough to be meant. */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  const said = word.toLowerCase().slice(0, 60)
  let tried = 0
  const allowed = Math.max(1, Math.floor(said.length / 4))
  let best: { word: string; steps: number } | undefined
  for (const one of known) {
    if (++tried > mostTried) break
    const steps = distance(said, one.toLowerCase(), allowed)
    if (steps <= allowed && (!best || steps < best.steps)) best = { word: one, steps }
  }
  return best?.word
}

/** Letters to change, add or leave out to get from one word to the other; more than `most` is not counted on. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, before[j]! + 1, row[j - 1]! + 1))
    }
    before = row
  }
  return before[b.length]!
}
