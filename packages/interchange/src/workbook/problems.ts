import type { Place, Problem } from '../format.ts'

/** Something for which what stands there cannot be taken in. */
export const refused = (place: Place, code: string, says: string): Problem => ({
  ...{ place, code, says, weight: 'refused' },
})

/** Something to be known; what stands there can be taken in. */
export const noted = (place: Place, code: string, says: string): Problem => ({
  ...{ place, code, says, weight: 'noted' },
})
