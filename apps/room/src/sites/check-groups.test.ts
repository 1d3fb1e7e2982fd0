import { expect, test } from 'vitest'
import { checkGroups } from './check-groups.ts'

test('adds up what was asked of each database and puts hits first', () => {
  const groups = checkGroups([
    { database: 'notices', about: 'person', made: 7, hits: 0, confirmed: 0 },
    { database: 'national', about: 'person', made: 9, hits: 0, confirmed: 0 },
    { database: 'nominal', about: 'document', made: 2, hits: 1, confirmed: 0 },
    { database: 'nominal', about: 'person', made: 1, hits: 1, confirmed: 1 },
  ])
  expect(groups).toEqual([
    { database: 'nominal', about: ['document', 'person'], made: 3, hits: 2, confirmed: 1 },
    { database: 'national', about: ['person'], made: 9, hits: 0, confirmed: 0 },
    { database: 'notices', about: ['person'], made: 7, hits: 0, confirmed: 0 },
  ])
})
