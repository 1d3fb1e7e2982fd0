/** For each letter the places where it stands in the second word, as bits; emptied after use. */
const places = new Int32Array(65_536)

/**
 * How alike two words are, 0 to 1 (Jaro 1989, Winkler 1990), by their first 32 letters, with bits instead of loops: letters
 * in common near the same place, less the ones out of order, and something for a common beginning.
 */
export function jaroWinkler(a: string, b: string): number {
  const [m, n] = [Math.min(a.length, 32), Math.min(b.length, 32)]
  if (m === 0 || n === 0) return 0
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1)
  for (let j = 0; j < n; j++) places[b.charCodeAt(j)]! |= 1 << j
  let [takenA, takenB, common] = [0, 0, 0]
  for (let i = 0; i < m; i++) {
    const low = i - reach > 0 ? i - reach : 0
    const high = Math.min(n - 1, i + reach)
    if (low > high) continue
    const window = ((high === 31 ? -1 : (1 << (high + 1)) - 1) >>> low) << low
    const free = places[a.charCodeAt(i)]! & window & ~takenB
    if (free === 0) continue
    takenB |= free & -free
    takenA |= 1 << i
    common++
  }
  for (let j = 0; j < n; j++) places[b.charCodeAt(j)] = 0
  if (common === 0) return 0
  let moved = 0
  for (let left = takenA, right = takenB; left !== 0; left &= left - 1, right &= right - 1)
    if (a.charCodeAt(31 - Math.clz32(left & -left)) !== b.charCodeAt(31 - Math.clz32(right & -right))) moved++
  const jaro = (common / m + common / n + (common - moved / 2) / common) / 3
  let prefix = 0
  while (prefix < 4 && prefix < m && prefix < n && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
