import { useSay } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { checkGroups } from './check-groups.ts'
import { SitePart } from './site-part.tsx'
import { wordOf } from './word-of.ts'

/** Checks against databases. A hit is a candidate answer until its owner confirms it. */
export function SiteChecks({ site: { checks } }: { site: SiteDetail }) {
  const { t, number } = useSay()
  if (checks.length === 0) return null
  return (
    <SitePart title={t.sites.checks}>
      <table className="site-table">
        <caption>{t.sites.checksSays}</caption>
        <thead>
          <tr>
            <th scope="col">{t.sites.database}</th>
            <th scope="col" className="right">
              {t.sites.made}
            </th>
            <th scope="col" className="right">
              {t.sites.hits}
            </th>
            <th scope="col" className="right">
              {t.sites.confirmed}
            </th>
          </tr>
        </thead>
        <tbody>
          {checkGroups(checks).map(({ database, about, made, hits, confirmed }) => (
            <tr key={database}>
              <th scope="row">
                {wordOf(t.codes.database, database)}{' '}
                <span className="tiny text-3">
                  {about.map((thing) => wordOf(t.codes.checkedThing, thing)).join(', ')}
                </span>
              </th>
              <td className="right">{number(made)}</td>
              <td className={hits > 0 ? 'right medium' : 'right text-3'}>{number(hits)}</td>
              <td className={confirmed > 0 ? 'right medium' : 'right text-3'}>{number(confirmed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SitePart>
  )
}
