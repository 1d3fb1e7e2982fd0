import { format, list, number, plural, wordsFor, type Plural } from '@libertad/words'
import { expect, test } from 'vitest'
import { crossFoot } from '../figures/cross-foot.ts'
import { aTable, someFigures } from '../testing/made-up-figures.ts'
import { attackLines } from './attack-lines.ts'
import { footLines } from './foot-lines.ts'

const say = {
  ...{ t: wordsFor('en'), format },
  plural: (sentence: Plural, n: number, values?: Record<string, string | number>) =>
    plural('en', sentence, n, values),
  number: (value: number) => number('en', value),
  list: (items: string[]) => list('en', items),
}
const attacked = (more: object, method: 'suppress' | 'noise' = 'suppress') =>
  attackLines(
    say,
    someFigures({
      attack: { ...someFigures().attack, ...more },
      protection: { ...someFigures().protection, method },
    }),
  ).map(({ says }) => says)

test('says against what was attacked, what is hidden and how near an attacker comes', () => {
  expect(attacked({})).toEqual([
    'Nothing was public before: the tables were attacked together with each other.',
    '2 numbers are hidden and none can be worked out.',
    'Of what is not told, an attacker can say nothing nearer than a range of 12.',
    'Nobody can be singled out.',
  ])
  expect(attacked({ against: [3, 1, 2] })[0]).toContain('release 1, 2 and 3')
  expect(attacked({ narrowest: null }, 'noise')[2]).toBe('With noise every number stays possible.')
  const broken = attackLines(say, someFigures({ attack: { ...someFigures().attack, singledOut: 1 } }))
  expect(broken.map(({ held }) => held)).toEqual([true, true, true, false])
})

test('says that sums add up, which cannot be checked, and why some do not', () => {
  expect(footLines(say, someFigures(), crossFoot([aTable]))).toEqual([
    'All 3 sums that can be checked add up.',
    '3 sums have a hidden part and cannot be checked by anybody.',
    'The tables add to 70, the headline.',
  ])
  const rounded = { ...someFigures().protection, method: 'round' as const, base: 10 }
  const footed = { sums: 9, differ: 2, open: 0, totals: [80] }
  expect(footLines(say, someFigures({ protection: rounded }), footed)).toEqual([
    '2 of 9 sums do not add up: each number was rounded on its own.',
    'The tables say 80, the headline 70: protected numbers need not be the same.',
  ])
})
