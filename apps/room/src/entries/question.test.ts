import { expect, test } from 'vitest'
import { questionOf } from './question.ts'

test('an address asks for a figure, a site or a country', () => {
  expect(questionOf({ counter: 'arrests' })).toEqual({ counter: 'arrests' })
  const site = '6f1c2d3e-0000-4000-8000-000000000001'
  expect(questionOf({ site, country: 'GY' })).toEqual({ site, country: 'GY' })
  expect(questionOf({})).toEqual({})
})

test('what is no figure, no id and no country is not asked for', () => {
  expect(questionOf({ counter: 'toString', site: '<b>', country: 'Guyana' })).toEqual({})
})
