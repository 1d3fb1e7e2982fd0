import { expect, test } from 'vitest'
import { checkChoice, toggleTable, usualChoice } from './release-wish.ts'

test('asks for what is chosen; a correction says why', () => {
  expect(checkChoice(usualChoice)).toMatchObject({ right: true, wish: { replaces: null } })
  const correcting = { ...usualChoice, replaces: 2 }
  expect(checkChoice(correcting)).toEqual({ right: false, mistakes: { reason: 'choose' } })
  expect(checkChoice({ ...correcting, reason: 'mistake' })).toMatchObject({
    ...{ wish: { replaces: 2 }, correction: 'mistake' },
  })
  // A reason that was chosen before goes with nothing.
  expect(checkChoice({ ...usualChoice, reason: 'mistake' })).toMatchObject({ correction: undefined })
})

test('a release has at least one table, in their order', () => {
  expect(checkChoice({ ...usualChoice, tables: [] })).toMatchObject({ mistakes: { tables: 'choose' } })
  const one = { ...usualChoice, tables: ['place' as const] }
  expect(toggleTable(one, 'sex_age').tables).toEqual(['sex_age', 'place'])
  expect(toggleTable(one, 'place').tables).toEqual([])
})
