import { Icon } from '../../design/icon.tsx'
import type { IconName } from '../../design/drawings.ts'
import { useSay } from '../../frame/say.tsx'
import type { ReleaseState } from './release-state.ts'

const tones: Record<ReleaseState, { tone: string; icon?: IconName }> = {
  kept: { tone: 'warning', icon: 'offline' },
  to_sign: { tone: 'open', icon: 'sign' },
  outdated: { tone: 'warning', icon: 'clock' },
  public: { tone: 'positive', icon: 'globe' },
  replaced: { tone: '' },
  withdrawn: { tone: 'warning', icon: 'x' },
  put_aside: { tone: '' },
}

/** Where a release stands. */
export function ReleaseTag({ state }: { state: ReleaseState }) {
  const { t } = useSay()
  const { tone, icon } = tones[state]
  return (
    <span className={`tag no-wrap ${tone}`}>
      {icon && <Icon name={icon} />}
      {t.releases.state[state]}
    </span>
  )
}
