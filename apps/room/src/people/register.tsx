import { useId, useMemo, useState, type ReactNode } from 'react'
import { csvFile } from '../design/csv.ts'
import { DataTable, orderRows, type Column } from '../design/data-table.tsx'
import { download } from '../design/download.ts'
import { Empty } from '../design/empty.tsx'
import { ExportButton } from '../design/export-button.tsx'
import { matches } from '../design/matches.ts'
import { SearchBox } from '../design/search-box.tsx'
import type { Order } from '../design/sort-rows.ts'
import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'

/** A list of the register: what it is called, its columns and its rows. */
export interface List<Row> {
  /** Names the exported file. */
  name: string
  caption: string
  columns: Column<Row>[]
  /** A button of each row, which is neither searched nor exported. */
  act?: Column<Row>
  rows: readonly Row[]
  order: Order
}

interface Props<Row> {
  list: List<Row>
  /** Chooses the list. */
  choice: ReactNode
  /** Chooses among its rows. */
  filter: ReactNode
  /** What can be done here besides. */
  children?: ReactNode
}

/** One list with its search and its export, which writes the rows as they are shown. */
export function Register<Row extends { id: string }>({ list, choice, filter, children }: Props<Row>) {
  const { t, format, number, compare } = useSay()
  const { at } = useModel()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState(list.order)
  const id = useId()
  const { columns, act, rows } = list
  const found = useMemo(
    () => rows.filter((row) => matches(typed, ...columns.map(({ value }) => value(row)))),
    [rows, columns, typed],
  )
  const count = format(t.ui.shown, { shown: number(found.length), total: number(rows.length) })
  const save = () => {
    const lines = orderRows(found, columns, order, compare)
    const file = csvFile(
      columns.map(({ title }) => title),
      lines.map((row) => columns.map(({ value }) => value(row))),
    )
    download(`${list.name}-${at.slice(0, 10)}.csv`, file)
  }
  return (
    <section className="register" aria-labelledby={id}>
      <header className="register-head">
        <div className="register-bar">
          {choice}
          {children}
        </div>
        <div className="row wrap between">
          <h2 id={id}>{list.caption}</h2>
          <span className="small text-3 figures">{count}</span>
        </div>
        <div className="register-bar">
          <SearchBox value={typed} found={count} onChange={setTyped} />
          {filter}
          <p className="register-note">{t.people.staffOnly}</p>
          <ExportButton make={save} />
        </div>
      </header>
      {rows.length === 0 ? (
        <Empty title={t.people.empty} note={t.people.emptyNote} />
      ) : (
        <div className="table-box">
          <DataTable
            caption={list.caption}
            columns={act ? [...columns, act] : columns}
            rows={found}
            rowKey={(row) => row.id}
            order={order}
            onOrder={setOrder}
          />
          {found.length === 0 && <p className="register-none">{t.frame.goToNone}</p>}
        </div>
      )}
    </section>
  )
}
