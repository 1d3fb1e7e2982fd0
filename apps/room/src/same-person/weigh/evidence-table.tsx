import type { Evidence } from '@libertad/protocol'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import { evidenceRows, sayCompared, sayOutcome } from './evidence-words.ts'
import { sayWeight, sayWhatItMeans } from './weight-words.ts'

const tones: Record<Evidence['is'], string> = {
  agrees: 'positive',
  near: 'info',
  differs: 'warning',
  missing: '',
}

/** What was compared, how it came out, and how much that weighs: never a value. */
export function EvidenceTable({ evidence }: { evidence: readonly Evidence[] }) {
  const say = useSay()
  const { t } = say
  const words = t.samePerson
  return (
    <table className="pair-evidence">
      <caption>{words.evidence}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.says}</th>
          <th scope="col" className="right">
            {words.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {evidenceRows(evidence).map((one) => (
          <tr key={one.of}>
            <th scope="row" className="medium">
              {sayCompared(t, one.of)}
            </th>
            <td className="pair-says">
              <span className={`tag ${tones[one.is]}`}>
                {one.is === 'agrees' && <Icon name="check" />}
                {sayOutcome(t, one)}
              </span>
              {one.is !== 'missing' && (
                <span className="pair-means tiny text-2">{sayWhatItMeans(say, one.weight)}</span>
              )}
            </td>
            <td className="right figures medium">{sayWeight(say, one.weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
