import type { Scale } from './scale.ts'

/** Opaque words, several in one cell with blanks between: one in common is all that can be said. */
export const compareTokens: Scale = {
  levels: ['has one of several tokens in common', 'has no token in common'],
  level(a, b) {
    if (!a.includes(' ') && !b.includes(' ')) return 1
    const ones = new Set(a.split(' '))
    return b.split(' ').some((token) => ones.has(token)) ? 0 : 1
  },
}
