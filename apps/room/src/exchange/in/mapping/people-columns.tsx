import { columnRoles, sureEnough, type ColumnMapping, type Mapping } from '@libertad/interchange'
import { useState } from 'react'
import { useSay } from '../../../frame/say.tsx'
import { ColumnMeanings } from './column-meanings.tsx'

interface Props {
  mapping: Mapping
  onRead: (mapping: Mapping) => void
}

/** The columns of a list of people, and what the texts of columns of codes mean. */
export function PeopleColumns({ mapping, onRead }: Props) {
  const { t } = useSay()
  const [columns, setColumns] = useState(mapping.columns)
  const set = (column: string, change: Partial<ColumnMapping>) =>
    setColumns(columns.map((one) => (one.column === column ? { ...one, ...change } : one)))
  const coded = columns.filter(({ codes, as, sure }) => codes && isCoded(as) && sure >= sureEnough)
  return (
    <>
      {mapping.sheet !== undefined && (
        <h4 className="medium small">
          <bdi>{mapping.sheet}</bdi>
        </h4>
      )}
      <div className="table-box">
        <table>
          <caption>{t.exchange.mapping}</caption>
          <thead>
            <tr>
              <th scope="col">{t.exchange.columnOfFile}</th>
              <th scope="col">{t.exchange.as}</th>
              <th scope="col">{t.exchange.why}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((one) => (
              <ColumnRow key={one.column} one={one} onChange={(change) => set(one.column, change)} />
            ))}
          </tbody>
        </table>
      </div>
      {coded.map((one) => (
        <ColumnMeanings key={one.column} one={one} onCodes={(codes) => set(one.column, { codes })} />
      ))}
      <button type="button" className="button" onClick={() => onRead({ ...mapping, columns })}>
        {t.exchange.apply}
      </button>
    </>
  )
}

const coded = ['sex', 'nationality', 'exploitation', 'status', 'decided_by', 'language', 'exploited_in']
const isCoded = (as: ColumnMapping['as']) => coded.includes(as)

function ColumnRow({
  one,
  onChange,
}: {
  one: ColumnMapping
  onChange: (change: Partial<ColumnMapping>) => void
}) {
  const { t } = useSay()
  const { column, as, sure, why, order } = one
  const isDate = as === 'birth_date' || as === 'received_on'
  return (
    <tr>
      <th scope="row">
        <bdi>{column}</bdi>
      </th>
      <td>
        <select
          className="input"
          aria-label={column}
          value={as}
          onChange={({ target }) => onChange({ as: target.value as ColumnMapping['as'], sure: 1, why: '' })}
        >
          {(['keep', 'leave', ...columnRoles] as const).map((role) => (
            <option key={role} value={role}>
              {t.exchange.role[role]}
            </option>
          ))}
        </select>
        {isDate && (
          <select
            className="input"
            aria-label={t.exchange.order}
            value={order ?? ''}
            onChange={({ target }) => onChange({ order: target.value as 'day_first' | 'month_first' })}
          >
            {order === undefined && <option value="">{t.exchange.order}</option>}
            <option value="day_first">{t.exchange.dayFirst}</option>
            <option value="month_first">{t.exchange.monthFirst}</option>
          </select>
        )}
      </td>
      <td className="small text-2">
        {why === '' ? t.exchange.byYou : <span lang="en">{why}</span>}
        {sure < sureEnough && <div className="medium">{t.exchange.unsure}</div>}
      </td>
    </tr>
  )
}
