import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import './sealed.css'

/** What is sealed looks sealed: a hatched chip with the word, never a hint at what is in it. */
export function SealedChip({ state, words }: { state: 'sealed' | 'erased'; words?: string }) {
  const { t } = useSay()
  return (
    <span className={`sealed-chip ${state}`}>
      <Icon name={state === 'erased' ? 'x' : 'seal'} />
      {words ?? t.sealed[state]}
    </span>
  )
}
