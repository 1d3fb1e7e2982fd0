import { useMemo, useState } from 'react'
import { DataTable, orderRows } from '../../design/data-table.tsx'
import { download } from '../../design/download.ts'
import { Empty } from '../../design/empty.tsx'
import { ExportButton } from '../../design/export-button.tsx'
import type { Order } from '../../design/sort-rows.ts'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine, DueLine } from '../../model/care-model.ts'
import { caseColumns } from './case-columns.tsx'
import { casesCsv } from './cases-csv.ts'

/** Rows drawn at first. */
const page = 100

interface Props {
  /** What the filters let through, most urgent first. */
  cases: readonly CaseLine[]
  total: number
  calendar: readonly DueLine[]
  now: number
  named: boolean
}

/** The people of the caseload, their order, and their export, which follows the screen. */
export function CaseList({ cases, total, calendar, now, named }: Props) {
  const say = useSay()
  const { t } = say
  const [order, setOrder] = useState<Order>()
  const [most, setMost] = useState(page)
  const columns = useMemo(() => caseColumns(say, { now, calendar, named }), [say, now, calendar, named])
  const ordered = useMemo(
    () => orderRows(cases, columns, order, say.compare),
    [cases, columns, order, say.compare],
  )
  const shown = useMemo(() => ordered.slice(0, most), [ordered, most])
  if (total === 0) return <Empty title={t.cases.empty} note={t.cases.emptyNote} />
  return (
    <>
      <div className="table-box cases-rows">
        {cases.length === 0 ? (
          <Empty title={t.cases.none} note={t.cases.noneNote} />
        ) : (
          <DataTable
            caption={t.cases.caption}
            columns={columns}
            rows={shown}
            rowKey={({ id }) => id}
            onOrder={setOrder}
            {...(order ? { order } : {})}
          />
        )}
        {ordered.length > most && (
          <button type="button" className="button cases-more" onClick={() => setMost(most + page)}>
            {t.ui.more}
          </button>
        )}
      </div>
      <footer className="cases-bar cases-foot">
        <span className="tiny text-3 figures">
          {say.format(t.ui.shown, { shown: say.number(shown.length), total: say.number(total) })}
        </span>
        <span className="tiny text-3">{t.cases.exportSays}</span>
        <span className="grow" />
        <ExportButton make={() => download('caseload.csv', casesCsv(say, ordered, { now, calendar }))} />
      </footer>
    </>
  )
}
