import { useSay } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { Happenings } from './happenings.tsx'
import { SitePart } from './site-part.tsx'
import { wordOf } from './word-of.ts'

/** Things taken, and how many of them went back to their holders: a passport belongs to the person in it. */
export function SiteSeizures({ site: { seizures, zone } }: { site: SiteDetail }) {
  const { t, plural, number } = useSay()
  if (seizures.length === 0) return null
  return (
    <SitePart title={t.sites.seizures}>
      <Happenings
        zone={zone}
        lines={seizures.map(({ id, at, things }) => ({
          ...{ id, at },
          what: (
            <ul className="stack-0">
              {things.map(({ kind, count, returned }) => (
                <li key={kind} className="row wrap">
                  <span>
                    <span className="figures medium">{number(count)}</span>{' '}
                    {wordOf(t.codes.seizedThing, kind)}
                  </span>
                  {returned > 0 && <span className="tag positive">{plural(t.sites.returned, returned)}</span>}
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </SitePart>
  )
}
