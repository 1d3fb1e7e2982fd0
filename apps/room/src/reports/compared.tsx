import { sideBySide, writeCsv } from '@libertad/reports'
import { useMemo, useState } from 'react'
import { download } from '../design/download.ts'
import { ExportButton } from '../design/export-button.tsx'
import { Icon } from '../design/icon.tsx'
import { Panel } from '../exchange/in/panel.tsx'
import { ScrollBox } from '../exchange/in/scroll-box.tsx'
import { useSay } from '../frame/say.tsx'
import { ComparedCell } from './compared-cell.tsx'
import type { Item } from './items-store.ts'

/** Each field beside each other, with the sentence of each value, and whether outlets agree. */
export function Compared({ items }: { items: readonly Item[] }) {
  const { t } = useSay()
  const [only, setOnly] = useState(false)
  const compared = useMemo(() => sideBySide(items.map(({ report }) => report)), [items])
  const disagree = compared.some(({ agrees }) => agrees === false)
  const shown = only && disagree ? compared.filter(({ agrees }) => agrees === false) : compared
  return (
    <Panel
      level="h2"
      title={t.reports.caption}
      beside={
        <span className="row wrap">
          {disagree && (
            <label className="check small">
              <input type="checkbox" checked={only} onChange={() => setOnly(!only)} />
              <span>{t.reports.onlyDisagree}</span>
            </label>
          )}
          <ExportButton
            // The mark in front makes spreadsheets read it as UTF-8.
            make={() => download('reports.csv', `\uFEFF${writeCsv(items.map(({ report }) => report))}`)}
          />
        </span>
      }
    >
      <ScrollBox label={t.reports.field}>
        <table className="reports-table">
          <caption>{t.reports.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.reports.field}</th>
              {items.map(({ id, name }) => (
                <th key={id} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ field, agrees, values }) => (
              <tr key={field} className={agrees === false ? 'reports-disagree' : undefined}>
                <th scope="row">
                  {t.reports.compared[field]}
                  {agrees !== undefined && (
                    <span className={agrees ? 'tag positive' : 'tag warning'}>
                      <Icon name={agrees ? 'check' : 'warn'} />
                      {agrees ? t.reports.agree : t.reports.disagree}
                    </span>
                  )}
                </th>
                {values.map((cell, i) => (
                  <ComparedCell key={items[i]!.id} cell={cell} field={field} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Panel>
  )
}
