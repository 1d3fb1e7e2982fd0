import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { wordOf } from '../sites/word-of.ts'

/** Who decided, when, with which reasons, and which sites stay out. */
export function CountryDecision({ decision }: { decision: NonNullable<CountryPlan['decision']> }) {
  const { t, format, dayAndTime, list } = useSay()
  const { actor: who, agency, at, reasons, withoutSites } = decision
  return (
    <div className="stack-0 small">
      <span>{reasons.map((reason) => wordOf(t.codes.goReason, reason)).join(' · ')}</span>
      {withoutSites.length > 0 && (
        <span>{format(t.plan.withoutSites, { sites: list(withoutSites.map(({ code }) => code)) })}</span>
      )}
      <span className="tiny text-3">{format(t.plan.decidedBy, { who, agency, when: dayAndTime(at) })}</span>
    </div>
  )
}
