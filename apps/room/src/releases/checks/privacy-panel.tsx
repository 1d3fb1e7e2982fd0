import type { ReleaseFigures } from '@libertad/domain'
import { useSay } from '../../frame/say.tsx'
import { noiseBudget } from './noise-budget.ts'

/** How much of the budget of noise is spent, by this release and by all. */
export function PrivacyPanel({ protection }: Pick<ReleaseFigures, 'protection'>) {
  const { t, format, number } = useSay()
  const words = t.releases.privacy
  const says = { spent: number(protection.spentInAll / 1000), budget: number(noiseBudget / 1000) }
  return (
    <section className="release-side" aria-labelledby="privacy-title">
      <div className="row between">
        <h3 id="privacy-title">{words.title}</h3>
        <span className="tiny text-2 figures">{format(words.of, says)}</span>
      </div>
      <div className="privacy-meter" role="img" aria-label={format(words.meter, says)}>
        <span style={{ width: `${Math.min(100, (protection.spentInAll / noiseBudget) * 100)}%` }} />
      </div>
      <p className="tiny text-2">
        {protection.spent === 0
          ? words.nothing
          : format(words.spent, { spent: number(protection.spent / 1000) })}
      </p>
    </section>
  )
}
