import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { wordOf } from '../sites/word-of.ts'

const looks = {
  go: { tone: 'positive', icon: 'check' },
  go_without_sites: { tone: 'positive', icon: 'minus' },
  no_go: { tone: 'critical', icon: 'x' },
} as const

/** What a country decided, or that it has not, or that two of its decisions stand beside each other. */
export function DecisionTag({ country }: { country: CountryPlan }) {
  const { t } = useSay()
  if (country.versions)
    return (
      <span className="tag warning">
        <Icon name="warn" />
        {t.ui.needsAPerson}
      </span>
    )
  const code = country.decision?.decision
  if (code === undefined) return <span className="tag open">{t.plan.notDecided}</span>
  const look = looks[code as keyof typeof looks]
  return (
    <span className={look ? `tag ${look.tone}` : 'tag'}>
      {look && <Icon name={look.icon} />}
      {wordOf(t.codes.goDecision, code)}
    </span>
  )
}
