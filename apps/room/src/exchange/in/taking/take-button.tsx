import { useSay } from '../../../frame/say.tsx'
import type { Progress } from '../../take/taking.ts'
import { TakingProgress } from './taking-progress.tsx'

interface Props {
  words: string
  /** Something is missing before it can begin. */
  disabled?: boolean
  taking: Progress | undefined
  onTake: () => void
  onStop: () => void
}

/** Begins a taking in, goes on with one that was stopped, and shows how far it is. */
export function TakeButton({ words, disabled = false, taking, onTake, onStop }: Props) {
  const { t } = useSay()
  const running = taking?.state === 'running'
  const off = disabled || running
  return (
    <>
      {taking?.state !== 'finished' && (
        <button type="button" className="button primary" aria-disabled={off} onClick={() => !off && onTake()}>
          {running ? t.ui.sending : taking ? t.exchange.goOn : words}
        </button>
      )}
      {taking && <TakingProgress taking={taking} onStop={onStop} />}
    </>
  )
}
