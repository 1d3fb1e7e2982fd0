import { useSay } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { metCounts } from './met-counts.ts'
import { SitePart } from './site-part.tsx'
import { wordOf } from './word-of.ts'

/** People met, as counts by sex and adult or child. Nobody is shown. */
export function PeopleMet({ site: { peopleMet, records } }: { site: SiteDetail }) {
  const { t, plural, number } = useSay()
  if (!peopleMet) {
    if (!records) return null
    return (
      <SitePart title={t.sites.peopleMet}>
        <p className="small text-2">{t.sites.notYourCount}</p>
      </SitePart>
    )
  }
  const { rows, total } = metCounts(peopleMet)
  const figure = (n: number) => (n === 0 ? t.ui.none : number(n))
  return (
    <SitePart
      title={t.sites.peopleMet}
      beside={<span className="tiny text-3 figures">{plural(t.sites.inRecords, total)}</span>}
    >
      <table className="site-table site-met">
        <caption>{t.sites.peopleMet}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-words">{t.sites.peopleMet}</span>
            </th>
            <th scope="col" className="right">
              {t.sites.adults}
            </th>
            <th scope="col" className="right">
              {t.sites.children}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sex, adults, children }) => (
            <tr key={sex}>
              <th scope="row">{wordOf(t.sites, sex)}</th>
              <td className="right figures">{figure(adults)}</td>
              <td className="right figures">{figure(children)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tiny text-3">{t.sites.countsOnly}</p>
    </SitePart>
  )
}
