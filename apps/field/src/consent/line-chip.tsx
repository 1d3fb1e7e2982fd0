import { Chip } from '../design/chip.tsx'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import type { LineState } from './consent-lines.ts'
import './consent.css'

/** How a question stands, in a word. A no is as calm as a yes. */
export function LineChip({ state }: { state: LineState }) {
  const { t } = useSay()
  const says = t.consent.states[state]
  switch (state) {
    case 'yes':
      return (
        <Chip tone="positive" sign="tick">
          {says}
        </Chip>
      )
    case 'no':
    case 'taken_back':
      return (
        <span className="chip plain-no">
          <Icon name={state === 'no' ? 'cross' : 'undo'} small />
          {says}
        </span>
      )
    case 'later':
    case 'over':
      return (
        <Chip tone="warning" sign="clock">
          {says}
        </Chip>
      )
    case 'not_asked':
      return <Chip>{says}</Chip>
  }
}
