import { useMemo } from 'react'
import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import { EntriesLink } from '../frame/links.tsx'
import { useModel, usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { PeopleMet } from './people-met.tsx'
import { SiteArrests } from './site-arrests.tsx'
import { SiteChecks } from './site-checks.tsx'
import { SiteFacts } from './site-facts.tsx'
import { SiteHead } from './site-head.tsx'
import { SiteLeads } from './site-leads.tsx'
import { SiteSeizures } from './site-seizures.tsx'
import { SiteVisits } from './site-visits.tsx'
import { NextStep } from './steps/next-step.tsx'
import { TwoVersions } from './two-versions.tsx'

/** One site: who may read it, how far it came, what happened there, and what waits for a decision. */
export function OneSite({ id }: { id: string }) {
  const port = usePort()
  const model = useModel()
  const { t } = useSay()
  // oxlint-disable-next-line react/exhaustive-deps -- the port answers for the moment that the model shows
  const site = useMemo(() => port.findSite(id), [port, model, id])
  if (!site) return <Empty title={t.sites.notFound} note={t.sites.notFoundNote} />
  return (
    <article className="one-site" aria-labelledby="site-name" data-site={site.id}>
      <SiteHead site={site} />
      <NextStep site={site} />
      <SiteFacts site={site} />
      <TwoVersions versions={site.versions} zone={site.zone} />
      <SiteVisits site={site} />
      <PeopleMet site={site} />
      <SiteArrests site={site} />
      <SiteSeizures site={site} />
      <SiteChecks site={site} />
      <SiteLeads site={site} />
      <footer className="site-part">
        <EntriesLink site={site.id} className="button site-everything">
          <Icon name="entries" />
          {t.sites.everything}
        </EntriesLink>
      </footer>
    </article>
  )
}
