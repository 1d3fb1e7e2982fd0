import { expect, test } from 'vitest'
import { countryCodes } from './countries.ts'

test('every code of ISO 3166-1 is there once, in order, and has a name', () => {
  expect(countryCodes).toHaveLength(249)
  expect([...new Set(countryCodes)].toSorted()).toEqual(countryCodes)
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (const code of countryCodes) expect(names.of(code), code).toBeDefined()
})
