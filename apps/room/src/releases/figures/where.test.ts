import { pressText } from '@libertad/bulletin/press'
import { expect, test } from 'vitest'
import { languages } from '@libertad/words'
import { someFigures } from '../testing/made-up-figures.ts'
import { numbersTold, toldBy } from './where.ts'

test.each(languages)('in %s every number of the press text leads to where it comes from', (language) => {
  const rounded = { ...someFigures().protection, method: 'round' as const, base: 10 }
  for (const figures of [someFigures(), someFigures({ protection: rounded })]) {
    const known = new Map(numbersTold(figures).map(({ told, value }) => [told, value]))
    for (const part of pressText(figures, { name: 'Operation Sandbar' }, language))
      if ('figure' in part) expect(known.get(toldBy(part.figure)!)).toBe(part.value)
  }
})
