import { useState } from 'react'
import { csvFile } from '../../design/csv.ts'
import { DataTable, orderRows } from '../../design/data-table.tsx'
import { download } from '../../design/download.ts'
import { Empty } from '../../design/empty.tsx'
import { ExportButton } from '../../design/export-button.tsx'
import { matches } from '../../design/matches.ts'
import { SearchBox } from '../../design/search-box.tsx'
import type { Order } from '../../design/sort-rows.ts'
import { useSay } from '../../frame/say.tsx'
import { useCare } from '../use-care.ts'
import { withoutColumns } from './without-columns.tsx'
import '../cases.css'

/** People of all agencies for whom nothing is due, by pseudonym and country: nobody is forgotten. */
export function WithoutNextStepPage() {
  const say = useSay()
  const { t, format, number, country } = say
  const people = useCare()?.withoutNextStep ?? []
  const words = t.withoutNextStep
  const [text, setText] = useState('')
  const [order, setOrder] = useState<Order>({ key: 'since', down: false })
  const columns = withoutColumns(say)
  const found = people.filter((one) => matches(text, one.pseudonym, country(one.country)))
  const ordered = orderRows(found, columns, order, say.compare)
  const count = format(t.ui.shown, { shown: number(found.length), total: number(people.length) })
  const save = () =>
    download(
      'without-next-step.csv',
      csvFile(
        [...columns.map(({ title }) => title), words.child],
        ordered.map((row) => [...columns.map(({ value }) => value(row)), row.child ? t.ui.yes : t.ui.no]),
      ),
    )
  return (
    <section className="cases-main without-page" aria-labelledby="without-title">
      <header className="cases-head">
        <div>
          <h2 id="without-title">{words.title}</h2>
          <p className="small text-2">{words.lead}</p>
        </div>
      </header>
      <div className="cases-bar">
        <SearchBox value={text} found={count} onChange={setText} />
        <span className="grow" />
        <span className="tiny text-3 figures">{count}</span>
        <ExportButton make={save} />
      </div>
      {people.length === 0 ? (
        <Empty title={words.empty} note={words.emptyNote} />
      ) : (
        <div className="table-box cases-rows">
          <DataTable
            caption={words.title}
            columns={columns}
            rows={ordered}
            rowKey={({ pseudonym }) => pseudonym}
            order={order}
            onOrder={setOrder}
          />
        </div>
      )}
    </section>
  )
}
