import type { Role } from '@libertad/domain'
import type { PageLink } from './pages.ts'

/** What each role opens again and again while it works, the most needed first. */
const needs: Record<Role, string[]> = {
  coordinator: ['/', '/plan', '/same-person', '/without-next-step'],
  country_lead: ['/', '/sites', '/cases', '/referrals'],
  field_officer: ['/', '/sites', '/cases', '/same-person'],
  analyst: ['/', '/sites', '/entries', '/releases'],
  case_worker: ['/cases', '/referrals', '/same-person', '/services'],
  prosecutor: ['/', '/sites', '/entries', '/cases'],
  communications: ['/releases', '/reports', '/people', '/entries'],
  data_protection_officer: ['/releases', '/people', '/reports', '/entries'],
  administrator: ['/people', '/entries', '/', '/keys'],
}

/** What fits beside each other on the smallest phone, each with a word that is not cut. */
const places = 5

/**
 * Pages for a bar of five places, in the order of the rail: all of them where they fit; else the four that these roles
 * need most, which leaves a place for the way to the others.
 */
export function neededMost(pages: PageLink[], roles: readonly Role[]): PageLink[] {
  if (pages.length <= places) return pages
  const wanted = roles.flatMap((role) => needs[role])
  const rank = ({ path }: PageLink) => (wanted.includes(path) ? wanted.indexOf(path) : wanted.length)
  const chosen = pages.toSorted((a, b) => rank(a) - rank(b)).slice(0, places - 1)
  return pages.filter((page) => chosen.includes(page))
}
