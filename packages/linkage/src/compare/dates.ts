import type { Scale } from './scale.ts'

/** Dates as eight digits, year first; 00 where a part is not known. */
export const compareDates: Scale = {
  levels: [
    'differs by one slip',
    'differs in two digits',
    'has the same year, or the same day of another year',
    'is another',
  ],
  level(a, b) {
    let [differing, first, last] = [0, -1, -1]
    for (let i = 0; i < 8; i++) {
      if (a.charCodeAt(i) === b.charCodeAt(i)) continue
      differing++
      if (first < 0) first = i
      last = i
    }
    const known = !a.endsWith('00') && !b.endsWith('00')
    if (known) {
      if (differing === 1) return 0
      const exchanged = differing === 2 && last === first + 1 && a[first] === b[last] && a[last] === b[first]
      if (exchanged || (first >= 4 && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6))) return 0
      if (differing === 2) return 1
    }
    return first >= 4 || last < 4 ? 2 : 3
  },
}
