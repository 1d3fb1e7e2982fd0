import type { Cell } from '@libertad/reports'
import { useSay } from '../frame/say.tsx'

const marks: Record<string, string> = {
  about: '~ ',
  more_than: '> ',
  nearly: '< ',
  at_least: '≥ ',
  up_to: '≤ ',
}

/** One value with its sentence; what is not said has no default. */
export function ComparedCell({ cell }: { cell: Cell }) {
  const { t, format, number } = useSay()
  if (!cell.found) return <td className="text-3">{t.reports.why[cell.why ?? 'not_said']}</td>
  const { value, high, qualifier, wording, sentence, saysAlso } = cell
  const figure = (of: number | string) => (typeof of === 'number' ? number(of) : of)
  return (
    <td className="reports-cell">
      <span className="figures medium">
        {marks[qualifier ?? ''] ?? ''}
        <bdi>{figure(value)}</bdi>
        {high !== undefined && `–${number(high)}`}
      </span>{' '}
      {wording !== undefined && <bdi className="small text-2">{wording}</bdi>}
      {saysAlso && (
        <span className="tiny">
          {format(t.reports.saysAlso, { value: saysAlso.map((one) => number(one.value)).join(', ') })}
        </span>
      )}
      <details>
        <summary className="tiny">{t.reports.sentence}</summary>
        <blockquote className="small">
          <bdi>{sentence}</bdi>
        </blockquote>
      </details>
    </td>
  )
}
