import type { Cell, ComparedField } from '@libertad/reports'
import { useSay } from '../frame/say.tsx'

const marks: Record<string, string> = {
  about: '~ ',
  more_than: '> ',
  nearly: '< ',
  at_least: '≥ ',
  up_to: '≤ ',
}

/** One value with its sentence; what is not said has no default. */
export function ComparedCell({ cell, field }: { cell: Cell; field: ComparedField }) {
  const { t, format, number, list } = useSay()
  if (!cell.found) return <td className="text-3">{t.reports.why[cell.why ?? 'not_said']}</td>
  const { value, high, qualifier, wording, sentence, saysAlso } = cell
  const said: Record<string, string> = t.reports.said
  const isCodes = field === 'counted' || field === 'wording'
  const text = (codes: string) => list(codes.split(' ').map((code) => said[code] ?? code))
  const shown = typeof value === 'number' ? number(value) : isCodes ? text(value) : value
  return (
    <td className="reports-cell">
      <span className="figures medium">
        {marks[qualifier ?? ''] ?? ''}
        <bdi>{shown}</bdi>
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
