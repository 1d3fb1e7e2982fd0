import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import type { Urgency } from '../model/care-model.ts'

const tones: Record<Urgency, { tone: string; icon?: 'warn' | 'clock' | 'person' }> = {
  danger: { tone: 'critical', icon: 'warn' },
  child: { tone: 'info', icon: 'person' },
  medical: { tone: 'critical', icon: 'warn' },
  unanswered_late: { tone: 'warning', icon: 'clock' },
  no_next_step: { tone: 'warning', icon: 'warn' },
  overdue: { tone: 'warning', icon: 'clock' },
  due_soon: { tone: 'line', icon: 'clock' },
  ordinary: { tone: 'line' },
  closed: { tone: '' },
}

/** Why somebody waits, in words: the reason is the urgency. */
export function UrgencyTag({ urgency }: { urgency: Urgency }) {
  const { t } = useSay()
  const { tone, icon } = tones[urgency]
  return (
    <span className={`tag no-wrap ${tone}`}>
      {icon && <Icon name={icon} />}
      {t.cases.urgency[urgency]}
    </span>
  )
}
