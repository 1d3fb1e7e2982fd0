import { useMemo, useState } from 'react'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { CounterRow } from './counter-row.tsx'
import { CountryTable } from './country-table.tsx'
import { Legend } from './legend.tsx'
import { LiveFeed } from './live-feed.tsx'
import { SiteFilter, type Hidden } from './site-filter.tsx'
import { SiteMap } from './site-map.tsx'
import { Timeline } from './timeline.tsx'
import { useAnnounced } from './use-announced.ts'
import './situation.css'

/** The operation at a glance, now or at any moment before. */
export function SituationPage() {
  const model = useModel()
  const { t } = useSay()
  const [chosen, setChosen] = useState<string>()
  const [hidden, setHidden] = useState<Hidden>({ kinds: new Set(), states: new Set() })
  const sites = useMemo(
    () => model.sites.filter(({ kind, state }) => !hidden.kinds.has(kind) && !hidden.states.has(state)),
    [model.sites, hidden],
  )
  const announced = useAnnounced(model)
  return (
    <div className="situation">
      <p className="hidden-words" role="status">
        {announced}
      </p>
      <CounterRow counters={model.counters} />
      <section className="map-panel" aria-label={t.situation.map}>
        <a className="skip skip-map" href="#by-country">
          {t.situation.skipMap}
        </a>
        <SiteMap
          sites={sites}
          all={model.sites}
          countries={model.countries}
          unheard={model.unheard}
          chosen={chosen}
          onCountry={(country) => setChosen(country === chosen ? undefined : country)}
        />
        <SiteFilter hidden={hidden} onChange={setHidden} />
        <Legend />
      </section>
      <div className="situation-side" id="by-country" tabIndex={-1}>
        <CountryTable countries={model.countries} chosen={chosen} />
        <LiveFeed lines={model.feed} />
      </div>
      <Timeline model={model} />
    </div>
  )
}
