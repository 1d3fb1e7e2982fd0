import type { ReleaseDraft } from '@libertad/protocol'
import { useSay } from '../../frame/say.tsx'

/** What protecting cost, beside what rounding alone would have cost. Known of a draft only. */
export function LostPanel({ lost }: Pick<ReleaseDraft, 'lost'>) {
  const { t, format, number } = useSay()
  const words = t.releases.lost
  const percent = (share: number) => number(Math.round(share * 1000) / 10)
  return (
    <section className="release-side" aria-labelledby="lost-title">
      <h3 id="lost-title">{words.title}</h3>
      <p className="small">
        {format(words.says, { changed: number(lost.changed), cells: number(lost.cells) })}
      </p>
      <p className="tiny text-2">
        {format(words.beside, { share: percent(lost.share), rounding: percent(lost.roundingShare) })}
      </p>
    </section>
  )
}
