import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import { useCarePort } from '../use-care.ts'

/** Adds a passkey to the vault, a second way in beside the passphrase. */
export function AddPasskey() {
  const { t } = useSay()
  const port = useCarePort()
  const wish = useWish<undefined>()
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-disabled={wish.state === 'sending'}
        onClick={() => void wish.run(() => port.addPasskey())}
      >
        {t.vault.addPasskey}
      </button>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </>
  )
}
