import { useSay } from '../frame/say.tsx'
import type { CaseLine } from '../model/care-model.ts'
import { wayState, type WayState } from './case/way.ts'

const tones: Partial<Record<WayState, string>> = {
  met: 'line',
  screened: 'line',
  presumed: 'info',
  identified: 'positive',
  needs_a_person: 'warning',
}

/** How far somebody came, in one word. */
export function WayTag({ line }: { line: Pick<CaseLine, 'person' | 'determination'> }) {
  const { t } = useSay()
  const state = wayState(line)
  return <span className={`tag no-wrap ${tones[state] ?? ''}`}>{t.cases.way[state]}</span>
}
