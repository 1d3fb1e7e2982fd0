import type { IconName } from '../design/drawings.ts'
import { rightOf, type Role } from '@libertad/domain'
import { routes } from '@libertad/protocol'
import type { Words } from '@libertad/words/load'
import type { Me, Rights } from '../model/room-port.ts'

export interface PageLink {
  path: string
  icon: IconName
  /** Pressed after G. */
  key: string
  title: (t: Words) => string
  short: (t: Words) => string
  group: 'operation' | 'case' | 'public' | 'who' | 'keys'
  needs?: keyof Rights
  /** Whether a role has a use for it; absent: every role. */
  forRole?: (role: Role) => boolean
}

/** Roles that care for people whom their agency met or received. */
const caresFor = (role: Role) => rightOf(role, 'case', 'own').right === 'write'

/** Roles that count people of all agencies, and may know of whom nothing is due. */
const countsCases = (role: Role) => rightOf(role, 'case', 'other_agency').right === 'count'

/** Roles that are asked about pairs of records, and those who settle them. */
const judgesPairs = (role: Role) => (routes.pairs.caller.roles as readonly Role[]).includes(role)

const releaseReaders: Role[] = ['coordinator', 'communications', 'data_protection_officer', 'analyst']

/** Roles that read releases before the public does. */
export const readsReleases = (role: Role) => releaseReaders.includes(role)

/** Roles that take in, check or give out files of others: of the operation, or of people in their care. */
const exchangesFiles = (role: Role) => caresFor(role) || rightOf(role, 'operation', 'own').right === 'write'

/** Roles that hold what was published against what is known: who counts, and who speaks to the public. */
const readsReports = (role: Role) =>
  countsCases(role) || role === 'communications' || role === 'data_protection_officer'

/** Every page of the rail, in order. One that the reader's role has no use for is not shown. */
export const pageLinks: PageLink[] = [
  {
    ...{ path: '/', icon: 'situation', key: 's', group: 'operation', needs: 'readOperation' },
    title: (t) => t.frame.situation,
    short: (t) => t.frame.situation,
  },
  {
    ...{ path: '/plan', icon: 'plan', key: 'p', group: 'operation', needs: 'readOperation' },
    title: (t) => t.frame.plan,
    short: (t) => t.frame.plan,
  },
  {
    ...{ path: '/sites', icon: 'sites', key: 't', group: 'operation', needs: 'readOperation' },
    title: (t) => t.frame.sites,
    short: (t) => t.sites.list,
  },
  {
    ...{ path: '/entries', icon: 'entries', key: 'e', group: 'operation' },
    title: (t) => t.frame.entries,
    short: (t) => t.frame.entries,
  },
  {
    ...{ path: '/exchange', icon: 'export', key: 'x', group: 'operation', forRole: exchangesFiles },
    title: (t) => t.exchange.title,
    short: (t) => t.exchange.short,
  },
  {
    ...{ path: '/reports', icon: 'doc', key: 'o', group: 'operation', forRole: readsReports },
    title: (t) => t.reports.title,
    short: (t) => t.reports.short,
  },
  {
    ...{ path: '/cases', icon: 'person', key: 'c', group: 'case', forRole: caresFor },
    title: (t) => t.cases.title,
    short: (t) => t.cases.short,
  },
  {
    ...{ path: '/same-person', icon: 'pair', key: 'm', group: 'case', forRole: judgesPairs },
    title: (t) => t.samePerson.title,
    short: (t) => t.samePerson.short,
  },
  {
    ...{ path: '/referrals', icon: 'right', key: 'r', group: 'case', forRole: caresFor },
    title: (t) => t.referrals.title,
    short: (t) => t.referrals.short,
  },
  {
    ...{ path: '/services', icon: 'layers', key: 'v', group: 'case', forRole: caresFor },
    title: (t) => t.services.title,
    short: (t) => t.services.short,
  },
  {
    ...{ path: '/without-next-step', icon: 'clock', key: 'n', group: 'case', forRole: countsCases },
    title: (t) => t.withoutNextStep.title,
    short: (t) => t.withoutNextStep.short,
  },
  {
    ...{ path: '/releases', icon: 'globe', key: 'l', group: 'public', forRole: readsReleases },
    title: (t) => t.releases.title,
    short: (t) => t.releases.short,
  },
  {
    ...{ path: '/people', icon: 'people', key: 'w', group: 'who' },
    title: (t) => t.frame.people,
    short: (t) => t.people.people,
  },
  {
    ...{ path: '/keys', icon: 'key', key: 'k', group: 'keys', needs: 'keys' },
    title: (t) => t.keysPage.title,
    short: (t) => t.keysPage.title,
  },
]

export function pagesFor({ rights, me }: { rights: Rights; me?: Me | undefined }): PageLink[] {
  return pageLinks.filter(
    ({ needs, forRole }) =>
      (needs === undefined || rights[needs] === true) &&
      (forRole === undefined || me?.roles.some(forRole) === true),
  )
}
