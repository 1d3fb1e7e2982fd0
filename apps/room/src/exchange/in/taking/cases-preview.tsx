import { placeText, type Place } from '@libertad/interchange'
import { Icon } from '../../../design/icon.tsx'
import { useSay } from '../../../frame/say.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import type { CaseItem } from '../../read/understood.ts'

const shown = 50

/** The first cases as they would stand in the journal: codes, and that the rest is sealed. */
export function CasesPreview({ items }: { items: readonly CaseItem[] }) {
  const { t, format, number, country } = useSay()
  const { codes, cases } = t
  return (
    <ScrollBox className="exchange-preview" label={t.exchange.preview}>
      <table>
        <caption>
          {format(t.exchange.firstOf, {
            shown: number(Math.min(shown, items.length)),
            total: number(items.length),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.exchange.rowOf}</th>
            <th scope="col">{cases.column.sex}</th>
            <th scope="col">{cases.column.age}</th>
            <th scope="col">{cases.column.from}</th>
            <th scope="col">{t.exchange.role.exploitation}</th>
            <th scope="col">{t.exchange.identity}</th>
          </tr>
        </thead>
        <tbody>
          {items.slice(0, shown).map(({ at, digest, parts: { coded, identity } }) => (
            <tr key={digest}>
              <th scope="row" className="figures">
                {shortPlace(at)}
              </th>
              <td>{codes.sex[coded.sex]}</td>
              <td>{codes.ageBand[coded.ageBand]}</td>
              <td>
                {coded.nationality !== undefined && /^[A-Z]{2}$/.test(coded.nationality)
                  ? country(coded.nationality)
                  : t.ui.none}
              </td>
              <td className="exchange-says">
                {coded.exploitation.map((code) => codes.exploitation[code]).join(', ') || t.ui.none}
              </td>
              <td>
                {Object.values(identity).every((one) => one.length === 0) ? (
                  t.exchange.sealedNone
                ) : (
                  <span className="tag line exchange-sealed">
                    <Icon name="seal" />
                    {codes.ring.identity}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** A row's number alone, where that is all of its place. */
export const shortPlace = (place: Place): string =>
  place.row !== undefined ? String(place.row) : placeText(place)
