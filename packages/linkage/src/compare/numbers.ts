import { edits } from './edits.ts'
import type { Scale } from './scale.ts'

/** Numbers as people copy them: a digit wrong, two exchanged. */
export const compareNumbers: Scale = {
  levels: ['differs by one slip', 'differs by two slips', 'is another'],
  level(a, b) {
    const shorter = Math.min(a.length, b.length)
    if (shorter < 2) return 2
    const slips = edits(a, b, shorter > 5 ? 2 : 1)
    return Math.min(2, slips - 1)
  },
}

export const comparePostcodes: Scale = {
  levels: ['differs by one slip', 'begins alike', 'is another'],
  level(a, b) {
    if (edits(a, b, 1) === 1) return 0
    const begin = Math.min(a.length, b.length) < 5 ? 2 : 3
    return a.slice(0, begin) === b.slice(0, begin) ? 1 : 2
  },
}

export const compareAges: Scale = {
  levels: ['differs by a year', 'differs by two or three years', 'is another'],
  level(a, b) {
    const years = Math.abs(Number(a) - Number(b))
    return years <= 1 ? 0 : years <= 3 ? 1 : 2
  },
}
