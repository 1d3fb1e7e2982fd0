import { useState } from 'react'
import { useSay } from '../../../frame/say.tsx'
import { placeRoles, type PlaceColumn, type PlaceRole } from '../../read/place-columns.ts'

interface Props {
  columns: readonly PlaceColumn[]
  onRead: (columns: PlaceColumn[]) => void
}

/** The columns of a list of places. */
export function PlaceColumns({ columns, onRead }: Props) {
  const { t } = useSay()
  const [changed, setChanged] = useState(columns)
  const set = (column: string, as: PlaceRole) =>
    setChanged(changed.map((one) => (one.column === column ? { column, as } : one)))
  return (
    <>
      <div className="table-box">
        <table>
          <caption>{t.exchange.mapping}</caption>
          <thead>
            <tr>
              <th scope="col">{t.exchange.columnOfFile}</th>
              <th scope="col">{t.exchange.as}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ column, as }) => (
              <tr key={column}>
                <th scope="row">
                  <bdi>{column}</bdi>
                </th>
                <td>
                  <select
                    className="input"
                    aria-label={column}
                    value={as}
                    onChange={({ target }) => set(column, target.value as PlaceRole)}
                  >
                    {placeRoles.map((role) => (
                      <option key={role} value={role}>
                        {t.exchange.role[role]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="button" onClick={() => onRead([...changed])}>
        {t.exchange.apply}
      </button>
    </>
  )
}
