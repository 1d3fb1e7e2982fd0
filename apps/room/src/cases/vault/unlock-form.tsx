import { useState } from 'react'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { Field } from '../../form/field.tsx'
import { useSay } from '../../frame/say.tsx'
import type { VaultState } from '../../model/care-model.ts'
import { useCarePort } from '../use-care.ts'
import { useSeconds } from './use-seconds.ts'

/** Opens the vault with its passphrase, or a passkey. After a wrong try the next one has to wait. */
export function UnlockForm({ vault }: { vault: VaultState }) {
  const { t, format, age } = useSay()
  const port = useCarePort()
  const wish = useWish<{ opened: boolean; waitUntil?: number }>()
  const [typed, setTyped] = useState('')
  const now = useSeconds()
  const wrong = wish.state === 'done' && !wish.value.opened
  const until = (wish.state === 'done' ? wish.value.waitUntil : undefined) ?? vault.waitUntil ?? 0
  const waits = until > now
  const busy = wish.state === 'sending' || waits
  const open = async (way: { passphrase: string } | { passkey: true }) => {
    if (busy) return
    await wish.run(() => port.unlock(way))
    setTyped('')
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== '') void open({ passphrase: typed })
      }}
    >
      <p className="small text-2">{t.vault.lockedSays}</p>
      <Field label={t.vault.passphrase} wrong={wrong ? t.vault.wrong : undefined}>
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {waits && (
        <p className="small medium" role="status">
          {format(t.vault.wait, { age: age(until - now) })}
        </p>
      )}
      <div className="row wrap">
        <button type="submit" className="button primary" aria-disabled={busy}>
          {wish.state === 'sending' ? t.vault.unlocking : t.vault.unlock}
        </button>
        {vault.passkey && (
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => void open({ passkey: true })}
          >
            {t.vault.usePasskey}
          </button>
        )}
      </div>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </form>
  )
}
