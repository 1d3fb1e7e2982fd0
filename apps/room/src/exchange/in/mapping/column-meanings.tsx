import type { ColumnMapping } from '@libertad/interchange'
import { useSay } from '../../../frame/say.tsx'
import { useCodesOf } from './use-codes-of.ts'

const none: Record<string, string> = {}

interface Props {
  one: ColumnMapping
  onCodes: (codes: Record<string, string>) => void
}

/** Our code for each text of a column. A text without one is sealed as it is. */
export function ColumnMeanings({ one, onCodes }: Props) {
  const { column, as } = one
  const codes = one.codes ?? none
  const { t, format } = useSay()
  const choices = useCodesOf(as)
  const texts = Object.keys(codes)
  if (texts.length === 0) return null
  const title = format(t.exchange.meaningsOf, { column })
  return (
    <details className="exchange-meanings">
      <summary className="small medium">
        <bdi>{title}</bdi>
      </summary>
      <div className="table-box">
        <table>
          <caption>
            <bdi>{title}</bdi>
          </caption>
          <tbody>
            {texts.map((text) => (
              <tr key={text}>
                <th scope="row">
                  <bdi>{text}</bdi>
                </th>
                <td>
                  <select
                    className="input"
                    aria-label={text}
                    value={codes[text]}
                    onChange={({ target }) => onCodes({ ...codes, [text]: target.value })}
                  >
                    <option value="">{t.exchange.noCode}</option>
                    {codes[text] !== '' && !choices.some(({ code }) => code === codes[text]) && (
                      <option value={codes[text]}>{codes[text]}</option>
                    )}
                    {choices.map(({ code, words }) => (
                      <option key={code} value={code}>
                        {words}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
