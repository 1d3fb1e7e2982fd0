import type { IconName } from '../../design/drawings.ts'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { PairState } from './pair-state.ts'

/** The three answers look alike: none of them is the good one. */
const tones: Record<PairState, { tone: string; icon?: IconName }> = {
  late: { tone: 'critical', icon: 'clock' },
  waits: { tone: 'warning', icon: 'clock' },
  disagreed: { tone: 'warning', icon: 'warn' },
  kept: { tone: 'open' },
  other: { tone: 'line' },
  undecided: { tone: 'line' },
  same: { tone: 'info' },
  different: { tone: 'info' },
  cannot_say: { tone: 'info' },
}

/** Where a pair stands. */
export function PairTag({ state }: { state: PairState }) {
  const { t } = useSay()
  const { tone, icon } = tones[state]
  return (
    <span className={`tag no-wrap ${tone}`}>
      {icon && <Icon name={icon} />}
      {t.samePerson.state[state]}
    </span>
  )
}
