import type { OfficerTextKey } from '@libertad/screening'
import { Icon } from '../../design/icon.tsx'
import type { DimensionShown } from './explain.ts'

type Shown = Pick<DimensionShown, 'dimension' | 'holds'> & Partial<DimensionShown>

/** One dimension: its indicators, each with its weight as bars and as a word, and whether it holds. */
export function DimensionColumn({
  shown,
  officer,
}: {
  shown: Shown
  officer: (key: OfficerTextKey) => string
}) {
  const weighed = (['strong', 'medium', 'weak'] as const).flatMap((weight) =>
    (shown[weight] ?? []).map((code) => ({ code, weight })),
  )
  return (
    <section className="dimension" aria-label={officer(`dimension.${shown.dimension}`)}>
      <div className="dimension-head">
        <h4>{officer(`dimension.${shown.dimension}`)}</h4>
        <span className={shown.holds ? 'tag positive' : 'tag open'}>
          {shown.holds && <Icon name="check" />}
          {officer(shown.holds ? 'finding.holds' : 'finding.not_shown')}
        </span>
      </div>
      <ul>
        {weighed.map(({ code, weight }) => (
          <li key={code}>
            <span className={`weight ${weight}`} title={officer(`weight.${weight}`)} aria-hidden="true">
              <i />
              <i />
            </span>
            <span>
              {officer(`indicator.${code}` as OfficerTextKey)}
              <span className="hidden-words">{officer(`weight.${weight}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
