import { memo, useMemo, useState } from 'react'
import { DataTable, orderRows } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Empty } from '../design/empty.tsx'
import { Icon } from '../design/icon.tsx'
import type { Order } from '../design/sort-rows.ts'
import { useSay } from '../frame/say.tsx'
import type { SiteLine } from '../model/view-model.ts'
import { siteColumns } from './site-columns.tsx'
import { sitesCsv } from './sites-csv.ts'

/** Rows drawn at first: more than anyone reads, few enough to be drawn at once. */
const page = 200

interface Props {
  /** What the filters let through, by what needs a person. */
  sites: readonly SiteLine[]
  total: number
  selected: string | undefined
}

/** The list, its order, and its export, which follows the screen. */
export const SiteList = memo(function SiteList({ sites, total, selected }: Props) {
  const say = useSay()
  const { t } = say
  const [order, setOrder] = useState<Order>()
  const [most, setMost] = useState(page)
  const columns = useMemo(() => siteColumns(say, selected), [say, selected])
  const ordered = useMemo(
    () => orderRows(sites, columns, order, say.compare),
    [sites, columns, order, say.compare],
  )
  const shown = useMemo(() => ordered.slice(0, most), [ordered, most])
  if (total === 0) return <Empty title={t.sites.empty} note={t.sites.emptyNote} />
  return (
    <>
      <div className="table-box sites-rows">
        {sites.length === 0 ? (
          <Empty title={t.sites.none} note={t.sites.noneNote} />
        ) : (
          <DataTable
            caption={t.sites.says}
            columns={columns}
            rows={shown}
            rowKey={(site) => site.id}
            selected={selected}
            onOrder={setOrder}
            {...(order ? { order } : {})}
          />
        )}
        {ordered.length > most && (
          <button type="button" className="button sites-more" onClick={() => setMost(most + page)}>
            {t.ui.more}
          </button>
        )}
      </div>
      <div className="sites-bar sites-foot">
        <span className="tiny text-3 figures" role="status">
          {say.format(t.ui.shown, { shown: say.number(shown.length), total: say.number(total) })}
        </span>
        <button
          type="button"
          className="filter sites-sorted"
          aria-pressed={order === undefined}
          onClick={() => setOrder(undefined)}
        >
          {t.sites.sorted}
        </button>
        <span className="grow" />
        <button
          type="button"
          className="button"
          data-export
          onClick={() => download('sites.csv', sitesCsv(say, ordered))}
        >
          <Icon name="export" />
          {t.ui.exportCsv}
        </button>
      </div>
    </>
  )
})
