import { createRootRoute, createRoute, createRouter, Navigate, useParams } from '@tanstack/react-router'
import { lazy, Suspense, type ComponentType } from 'react'
import { SitePage } from '../sites/site-page.tsx'
import { SituationPage } from '../situation/situation-page.tsx'
import { Gate } from './gate.tsx'
import { PageFault } from './page-fault.tsx'
import { pagesFor } from './pages.ts'
import { useRoom } from './room.tsx'
import { useSay } from './say.tsx'
import { Shell } from './shell.tsx'
import type { Words } from '@libertad/words/load'

/** Choices in an address are words of our own making; whatever else stands there is left out. */
function plainSearch(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(search).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && /^[\w-]{1,60}$/.test(pair[1]),
    ),
  )
}

const root = createRootRoute({ component: Gate, notFoundComponent: Home, validateSearch: plainSearch })

const page = (path: string, title: (t: Words) => string, Page: ComponentType) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: function InShell() {
      const { t } = useSay()
      return (
        <Shell title={title(t)}>
          <Page />
        </Shell>
      )
    },
  })

const fetches: (() => Promise<unknown>)[] = []

/** A page that is fetched after the first one is drawn. */
function later(load: () => Promise<ComponentType>): ComponentType {
  fetches.push(load)
  const Page = lazy(async () => ({ default: await load() }))
  return function Later() {
    return (
      <Suspense fallback={null}>
        <Page />
      </Suspense>
    )
  }
}

/**
 * Fetches every page, so that none is missing when the network is. The browser's own record of times says when all
 * were here: from then on the desk needs no network to be walked through.
 */
export async function fetchAllPages(): Promise<void> {
  const fetched = await Promise.allSettled(fetches.map((load) => load()))
  if (fetched.every(({ status }) => status === 'fulfilled')) performance.mark('every page is here')
}

function Home() {
  return <Navigate to={'/' as string} />
}

function First() {
  const { rights, me } = useRoom()
  if (!me) return null
  if (rights.readOperation) return <SituationPage />
  // A role that reads no operation starts with the people in its care, with what the public is told, or with who is who.
  const [first = '/people'] = pagesFor({ rights, me }).flatMap(({ path, group }) =>
    group === 'case' || group === 'public' || group === 'who' ? [path] : [],
  )
  return <Navigate to={first} replace />
}

function OneSite() {
  const { site } = useParams({ strict: false }) as { site: string }
  return <SitePage id={site} />
}

const CasePage = later(() => import('../cases/case/one-case.tsx').then(({ OneCase }) => OneCase))

const tree = root.addChildren([
  page('/', (t) => t.frame.situation, First),
  page(
    '/plan',
    (t) => t.frame.plan,
    later(() => import('../plan/plan-page.tsx').then(({ PlanPage }) => PlanPage)),
  ),
  page(
    '/sites',
    (t) => t.frame.sites,
    later(() => import('../sites/sites-page.tsx').then(({ SitesPage }) => SitesPage)),
  ),
  page('/sites/$site', (t) => t.sites.site, OneSite),
  page(
    '/entries',
    (t) => t.frame.entries,
    later(() => import('../entries/entries-page.tsx').then(({ EntriesPage }) => EntriesPage)),
  ),
  page(
    '/cases',
    (t) => t.cases.title,
    later(() => import('../cases/caseload/caseload-page.tsx').then(({ CaseloadPage }) => CaseloadPage)),
  ),
  page('/cases/$case', (t) => t.cases.onePerson, CasePage),
  page(
    '/same-person',
    (t) => t.samePerson.title,
    later(() => import('../same-person/same-person-page.tsx').then(({ SamePersonPage }) => SamePersonPage)),
  ),
  page(
    '/referrals',
    (t) => t.referrals.title,
    later(() => import('../referrals/referrals-page.tsx').then(({ ReferralsPage }) => ReferralsPage)),
  ),
  page(
    '/services',
    (t) => t.services.title,
    later(() => import('../services/services-page.tsx').then(({ ServicesPage }) => ServicesPage)),
  ),
  page(
    '/without-next-step',
    (t) => t.withoutNextStep.title,
    later(() =>
      import('../cases/without/without-page.tsx').then(({ WithoutNextStepPage }) => WithoutNextStepPage),
    ),
  ),
  page(
    '/releases',
    (t) => t.releases.title,
    later(() => import('../releases/releases-page.tsx').then(({ ReleasesPage }) => ReleasesPage)),
  ),
  page(
    '/exchange',
    (t) => t.exchange.title,
    later(() => import('../exchange/exchange-page.tsx').then(({ ExchangePage }) => ExchangePage)),
  ),
  page(
    '/reports',
    (t) => t.reports.title,
    later(() => import('../reports/reports-page.tsx').then(({ ReportsPage }) => ReportsPage)),
  ),
  page(
    '/people',
    (t) => t.frame.people,
    later(() => import('../people/people-page.tsx').then(({ PeoplePage }) => PeoplePage)),
  ),
  page(
    '/keys',
    (t) => t.keysPage.title,
    later(() => import('../keys/keys-page.tsx').then(({ KeysPage }) => KeysPage)),
  ),
  createRoute({ getParentRoute: () => root, path: '/enrol', component: Home }),
])

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: false,
  defaultErrorComponent: PageFault,
  // Plain texts, not JSON: an address is read by people.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search as Record<string, string | undefined>).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    )
    const text = new URLSearchParams(given).toString()
    return text ? `?${text}` : ''
  },
})
