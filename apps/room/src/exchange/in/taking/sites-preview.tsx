import { useSay } from '../../../frame/say.tsx'
import type { PlannedSite } from '../../take/plan-sites.ts'
import { ScrollBox } from '../scroll-box.tsx'
import { shortPlace } from './cases-preview.tsx'

const shown = 50

/** The first places as they would be reported. */
export function SitesPreview({ planned }: { planned: readonly PlannedSite[] }) {
  const { t, format, number, country: nameOf } = useSay()
  return (
    <ScrollBox className="exchange-preview" label={t.exchange.preview}>
      <table>
        <caption>
          {format(t.exchange.firstOf, {
            shown: number(Math.min(shown, planned.length)),
            total: number(planned.length),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.exchange.rowOf}</th>
            <th scope="col">{t.sites.code}</th>
            <th scope="col">{t.sites.place}</th>
            <th scope="col">{t.sites.kind}</th>
            <th scope="col">{t.sites.country}</th>
            <th scope="col">{t.sites.position}</th>
          </tr>
        </thead>
        <tbody>
          {planned.slice(0, shown).map(({ item, code, placeName, kind, country, known, lack }) => (
            <tr key={item.digest} className={lack ? 'exchange-lacks' : undefined}>
              <th scope="row" className="figures">
                {shortPlace(item.at)}
              </th>
              <td>
                <span className="mono">{code || t.ui.none}</span>
                {known !== undefined && <div className="tiny">{t.exchange.known}</div>}
                {lack && <div className="tiny medium">{t.exchange.lack[lack]}</div>}
              </td>
              <td>
                <bdi>{placeName || t.ui.none}</bdi>
              </td>
              <td>{t.codes.siteKind[kind]}</td>
              <td>{country === '' ? t.ui.none : nameOf(country)}</td>
              <td className="figures">
                {item.site.position
                  ? `${item.site.position.latitude.toFixed(4)}, ${item.site.position.longitude.toFixed(4)}`
                  : t.ui.none}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
