import { useMemo, useState, type ReactNode } from 'react'
import { useSay } from '../frame/say.tsx'
import { Icon } from './icon.tsx'
import { sortRows, type Order } from './sort-rows.ts'

export interface Column<Row> {
  key: string
  title: string
  /** What the column sorts by and what an export writes. */
  value: (row: Row) => string | number | undefined
  cell?: (row: Row) => ReactNode
  align?: 'right' | 'middle'
  /** Goes first (3), second, last (1) when there is no room; the row's own page still has it. */
  drop?: 1 | 2 | 3
  /** Names its row for a screen reader. */
  head?: boolean
}

interface Props<Row> {
  caption: string
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  order?: Order
  selected?: string | undefined
  /** Told when the reader sorts, so that an export follows the screen. */
  onOrder?: (order: Order) => void
}

/** A table with a caption, sorted by the heads of its columns. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  order: given,
  selected,
  onOrder,
}: Props<Row>) {
  const { t, format, compare } = useSay()
  const [own, setOwn] = useState<Order | undefined>(given)
  const order = onOrder ? given : own
  const sorted = useMemo(() => orderRows(rows, columns, order, compare), [rows, columns, order, compare])
  const sortBy = (column: Column<Row>) => {
    const next = { key: column.key, down: order?.key === column.key ? !order.down : column.align === 'right' }
    if (onOrder) onOrder(next)
    else setOwn(next)
  }
  const classOf = (column: Column<Row>) =>
    [column.align ?? '', column.drop ? `drop-${column.drop}` : ''].join(' ').trim() || undefined
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classOf(column)}
              aria-sort={order?.key === column.key ? (order.down ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="sort"
                title={format(t.ui.sortBy, { column: column.title })}
                onClick={() => sortBy(column)}
              >
                {column.title}
                <Icon name="down" />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr
            key={rowKey(row)}
            className={rowKey(row) === selected ? 'selected' : undefined}
            data-row={rowKey(row)}
          >
            {columns.map((column) => {
              const content = column.cell ? column.cell(row) : (column.value(row) ?? t.ui.none)
              return column.head ? (
                <th key={column.key} scope="row" className={classOf(column)}>
                  {content}
                </th>
              ) : (
                <td key={column.key} className={classOf(column)}>
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The rows as the table shows them, for an export or for moving with J and K. */
export function orderRows<Row>(
  rows: readonly Row[],
  columns: Column<Row>[],
  order: Order | undefined,
  compare: (one: string, other: string) => number,
): readonly Row[] {
  const column = columns.find(({ key }) => key === order?.key)
  return column && order ? sortRows(rows, column.value, order.down, compare) : rows
}
