import { AgeStamp } from '../design/age-stamp.tsx'
import { useSay } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { SitePart } from './site-part.tsx'
import { wordOf } from './word-of.ts'

/** Leads with the grade of source and information (the 6 × 6 system) and the age of the information itself. */
export function SiteLeads({ site: { leads, zone } }: { site: SiteDetail }) {
  const { t, format } = useSay()
  if (leads.length === 0) return null
  return (
    <SitePart title={t.sites.leads}>
      <table className="site-table">
        <caption>{t.sites.leadsSays}</caption>
        <thead>
          <tr>
            <th scope="col">{t.sites.informationAge}</th>
            <th scope="col">{t.sites.source}</th>
            <th scope="col">{format(t.sites.grade, { grade: '' }).trim()}</th>
            <th scope="col" className="right">
              {t.sites.verdict}
            </th>
          </tr>
        </thead>
        <tbody>
          {leads.map((lead) => {
            const says = format(t.sites.gradeSays, {
              reliability: wordOf(t.codes.reliability, lead.reliability),
              credibility: wordOf(t.codes.credibility, lead.credibility),
            })
            return (
              <tr key={lead.id}>
                <td>
                  {lead.informationAt ? (
                    <AgeStamp since={lead.informationAt} zone={zone} />
                  ) : (
                    <span className="text-3">{t.ui.none}</span>
                  )}
                </td>
                <th scope="row">{wordOf(t.codes.leadSource, lead.source)}</th>
                <td>
                  <abbr className="code" title={says}>{`${lead.reliability}${lead.credibility}`}</abbr>
                  <span className="hidden-words">{says}</span>
                </td>
                <td className="right">
                  {lead.needsAPerson ? (
                    <span className="tag warning">{t.ui.needsAPerson}</span>
                  ) : lead.verdict ? (
                    <span className="tag">{wordOf(t.codes.leadVerdict, lead.verdict)}</span>
                  ) : (
                    <span className="tag open">{t.sites.notJudged}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </SitePart>
  )
}
