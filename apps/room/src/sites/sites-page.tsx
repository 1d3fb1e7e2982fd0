import { useMemo, useState, type MouseEvent } from 'react'
import { Empty } from '../design/empty.tsx'
import { useMoment } from '../frame/clock.tsx'
import { useGo } from '../frame/links.tsx'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { byNeed } from './by-need.ts'
import { clickedRow } from './clicked-row.ts'
import { focusSite } from './focus-site.ts'
import { OneSite } from './one-site.tsx'
import { SiteFilterBar } from './site-filter-bar.tsx'
import { countStates, filterSites } from './site-filters.ts'
import { SiteList } from './site-list.tsx'
import { ReportButton } from './steps/report-button.tsx'
import { ReportSheet } from './steps/report-sheet.tsx'
import { useBeside } from './use-beside.ts'
import { useSiteFilters } from './use-site-filters.ts'
import './sites.css'

const minute = 60_000

/** Every site that this reader knows; on a desk the chosen one beside the list. */
export function SitesPage() {
  const { sites, unheard } = useModel()
  const { t, country } = useSay()
  const go = useGo()
  const beside = useBeside()
  const filtering = useSiteFilters()
  const { filters, change } = filtering
  // Ages count in minutes here: the list need not be filtered anew each second.
  const now = Math.floor(useMoment() / minute) * minute
  const needed = useMemo(() => byNeed(sites, unheard), [sites, unheard])
  const stateless = useMemo(
    () => filterSites(needed, { ...filters, state: undefined }, now, country),
    [needed, filters, now, country],
  )
  const counts = useMemo(() => countStates(stateless), [stateless])
  const shown = useMemo(
    () => (filters.state ? stateless.filter((site) => site.state === filters.state) : stateless),
    [stateless, filters.state],
  )
  // What came first when the page was opened stays beside the list while the order goes on changing.
  const [first] = useState(() => needed[0]?.id)
  const chosen = beside ? (filtering.chosen ?? first) : undefined
  const [reporting, setReporting] = useState(false)
  const show = (site: string) => {
    if (beside) change({ site })
    else go(`/sites/${site}`)
  }
  const choose = (event: MouseEvent) => {
    const row = clickedRow(event)
    if (row === undefined) return
    event.preventDefault()
    show(row)
  }
  return (
    <div className="sites-page">
      <section className="sites-list" aria-labelledby="sites-list" onClickCapture={choose}>
        <h2 id="sites-list" className="hidden-words">
          {t.sites.list}
        </h2>
        <SiteFilterBar sites={sites} counts={counts} filtering={filtering}>
          <ReportButton onReport={() => setReporting(true)} />
        </SiteFilterBar>
        <SiteList sites={shown} total={sites.length} selected={chosen} />
      </section>
      {beside && (
        <div className="sites-beside">
          {chosen ? <OneSite id={chosen} key={chosen} /> : <Empty title={t.sites.site} note={t.sites.pick} />}
        </div>
      )}
      {reporting && (
        <ReportSheet
          onShow={(site) => {
            setReporting(false)
            show(site)
            focusSite(site)
          }}
          onClose={() => setReporting(false)}
        />
      )}
    </div>
  )
}
