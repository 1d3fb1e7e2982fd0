import { compareWithFigures, type Difference } from '@libertad/reports'
import { Icon } from '../design/icon.tsx'
import { Panel } from '../exchange/in/panel.tsx'
import { useModel, usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { Item } from './items-store.ts'
import { ownFigures } from './own-figures.ts'

const fits = new Set<Difference['code']>(['agrees', 'within_interval'])
const says = new Set<Difference['code']>(['not_said', 'not_kept', 'counts_potential_victims'])

/** Where each item and our own figures part. */
export function BesideOwn({ items }: { items: readonly Item[] }) {
  const { t, format } = useSay()
  const model = useModel()
  const port = usePort()
  const own = ownFigures(model, port.counting.people())
  return (
    <Panel level="h2" title={t.reports.own}>
      <p className="small text-2">{t.reports.ownSays}</p>
      <div className="exchange-outs">
        {items
          .filter(({ report }) => report.aboutTrafficking)
          .map(({ id, name, report }) => (
            <section key={id} className="stack" aria-label={format(t.reports.ownOf, { name })}>
              <h3 className="medium">
                <bdi>{name}</bdi>
              </h3>
              <ul className="reports-differences small">
                {compareWithFigures(report.row, own).map((difference) => (
                  <DifferenceLine key={`${difference.field} ${difference.code}`} difference={difference} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Panel>
  )
}

function DifferenceLine({ difference }: { difference: Difference }) {
  const { t, format, number, list, country } = useSay()
  const { field, code, ...given } = difference
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? list(value.map(country)) : number(value as number),
    ]),
  )
  const icon = fits.has(code) ? 'check' : says.has(code) ? 'info' : 'warn'
  return (
    <li className={icon === 'warn' ? 'parts' : undefined}>
      <Icon name={icon} />
      <span>
        <strong className="medium">{t.reports.compared[field]}</strong>{' '}
        {format(t.reports.difference[code], values)}
      </span>
    </li>
  )
}
