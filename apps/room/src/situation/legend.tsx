import { siteKinds, siteStates } from '@libertad/domain'
import { useState } from 'react'
import { SiteGlyph } from '../design/site-glyph.tsx'
import { useSay } from '../frame/say.tsx'

/** What the marks mean: shape is the kind, fill how far a site has come. */
export function Legend() {
  const { t } = useSay()
  // On a phone it would cover the map: there it waits to be opened.
  const [open] = useState(() => matchMedia('(min-width: 721px)').matches)
  return (
    <details className="map-card legend" open={open}>
      <summary className="tiny text-3">{t.situation.legend}</summary>
      <ul>
        {siteKinds.map((kind) => (
          <li key={kind}>
            <SiteGlyph kind={kind} state="visited" size={13} />
            {t.codes.siteKind[kind]}
          </li>
        ))}
      </ul>
      <ul>
        {siteStates
          .filter((state) => state !== 'assessed')
          .map((state) => (
            <li key={state}>
              <SiteGlyph kind="mine" state={state} size={13} />
              {t.codes.siteState[state]}
            </li>
          ))}
      </ul>
    </details>
  )
}
