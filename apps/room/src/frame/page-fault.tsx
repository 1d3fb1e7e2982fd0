import { RefusalBox } from '../design/refusal-box.tsx'
import { useSay } from './say.tsx'

/** A page that could not be fetched or drawn: the rest of the desk stays, and one can try again. */
export function PageFault() {
  const { t } = useSay()
  return (
    <div className="first-load">
      <RefusalBox refusal={{ refused: navigator.onLine ? 'hub_failed' : 'hub_unreachable' }}>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t.frame.tryAgain}
        </button>
      </RefusalBox>
    </div>
  )
}
