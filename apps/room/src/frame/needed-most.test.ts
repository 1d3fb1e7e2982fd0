import { roles } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neededMost } from './needed-most.ts'
import { pageLinks, pagesFor } from './pages.ts'

const me = (...held: (typeof roles)[number][]) =>
  ({ workName: '', agency: '', agencyId: '', country: '', device: '', roles: held }) as const
const all = { readOperation: true, keys: true }
const pathsFor = (...held: (typeof roles)[number][]) =>
  neededMost(pagesFor({ rights: all, me: { ...me(...held) } }), held).map(({ path }) => path)

test('a lead has the situation, the sites, the people in care and referrals at hand; a case worker her own', () => {
  expect(pathsFor('country_lead')).toEqual(['/', '/sites', '/cases', '/referrals'])
  const reads = { readOperation: false, keys: true }
  const pages = pagesFor({ rights: reads, me: { ...me('case_worker') } })
  expect(neededMost(pages, ['case_worker']).map(({ path }) => path)).toEqual([
    ...['/cases', '/same-person', '/referrals', '/services'],
  ])
})

test('never more than five, each of them one of the reader’s, in the order of the rail, and none left out that fits', () => {
  const some = fc.subarray(pageLinks)
  fc.assert(
    fc.property(some, fc.subarray([...roles]), (pages, held) => {
      const shown = neededMost(pages, held)
      expect(shown.length).toBe(pages.length <= 5 ? pages.length : 4)
      expect(shown).toEqual(pages.filter((page) => shown.includes(page)))
    }),
  )
})
