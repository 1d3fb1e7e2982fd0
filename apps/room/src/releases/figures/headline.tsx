import type { ReleaseFigures } from '@libertad/domain'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { NumberLink } from './number-link.tsx'

/** People with their range, and the facts beside them; records stand here marked, and are not published. */
export function Headline({ figures }: { figures: ReleaseFigures }) {
  const { t, format, number } = useSay()
  const words = t.releases.headline
  const { low, best, high } = figures.people
  const records = usePort().counting.people()?.records
  return (
    <section className="panel release-head" aria-label={words.people}>
      <div className="release-best">
        <h3 className="label">{words.people}</h3>
        <div className="row wrap">
          <span className="release-figure">
            <NumberLink told="people" value={number(best)} />
          </span>
          <span className="small text-2">
            {format(t.releases.range, { low: number(low), high: number(high) })}
          </span>
        </div>
        <p className="tiny text-2">{format(words.sure, { level: number(figures.level) })}</p>
      </div>
      <div>
        <h3 className="label row wrap">
          {words.records}
          <span className="tag open">{words.notPublished}</span>
        </h3>
        {records === undefined ? (
          <span className="small text-2">{words.recordsHidden}</span>
        ) : (
          <span className="release-figure figures text-2">{number(records)}</span>
        )}
      </div>
      {(['arrests', 'countries', 'sitesVisited'] as const).map((fact) => (
        <div key={fact}>
          <h3 className="label">{words[fact]}</h3>
          <span className="release-figure">
            <NumberLink told={fact} value={number(figures[fact])} />
          </span>
        </div>
      ))}
    </section>
  )
}
