/** Letters of a text that are read. */
const longest = 63

let [before, last, row] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)]

/**
 * Letters left out, put in, put for another, or two neighbours exchanged, between two texts (optimal string alignment);
 * `most + 1` where there are more than `most`.
 */
export function edits(a: string, b: string, most: number): number {
  let [from, m, n] = [0, Math.min(a.length, longest), Math.min(b.length, longest)]
  const beyond = most + 1
  if (m - n > most || n - m > most) return beyond
  while (m > 0 && n > 0 && a.charCodeAt(m - 1) === b.charCodeAt(n - 1)) {
    m--
    n--
  }
  while (from < m && from < n && a.charCodeAt(from) === b.charCodeAt(from)) from++
  m -= from
  n -= from
  if (m === 0 || n === 0) return Math.min(beyond, m + n)
  for (let j = 0; j <= n; j++) last[j] = Math.min(j, beyond)
  for (let i = 1; i <= m; i++) {
    const one = a.charCodeAt(from + i - 1)
    // Further off the diagonal than `most` nothing can be near.
    const [low, high] = [Math.max(1, i - most), Math.min(n, i + most)]
    row[low - 1] = low === 1 ? Math.min(i, beyond) : beyond
    let least = row[low - 1]!
    for (let j = low; j <= high; j++) {
      const other = b.charCodeAt(from + j - 1)
      let cost = last[j - 1]! + (one === other ? 0 : 1)
      const above = j === i + most ? beyond : last[j]! + 1
      if (above < cost) cost = above
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1
      if (i > 1 && j > 1 && one === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other)
        cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return beyond
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(beyond, last[n]!)
}
