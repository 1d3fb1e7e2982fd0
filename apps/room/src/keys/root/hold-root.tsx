import { useState, type FormEvent } from 'react'
import { useWish } from '../../design/use-wish.ts'
import { Field } from '../../form/field.tsx'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { WishAnswer } from '../../people/wish-answer.tsx'
import { Panel } from '../parts/panel.tsx'
import { AskCustodians } from '../recovery/ask-custodians.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** A desk that believes no root yet: its digits are read to it, or its seed comes back. */
export function HoldRoot({ keys, onFromSheet }: { keys: KeysModel; onFromSheet: () => void }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const wish = useWish<undefined>()
  const [typed, setTyped] = useState('')
  const isWrong = wish.state === 'refused' && wish.refusal.refused === 'root_not_confirmed'
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '' && wish.state !== 'sending') void wish.run(() => care.keys.pinRoot(typed))
  }
  return (
    <>
      <Panel title={t.keysPage.pinTitle} urgent>
        <p className="text-2">{t.keysPage.pinSays}</p>
        <form className="stack wide" noValidate onSubmit={send}>
          <Field label={t.keysPage.pinField} wrong={isWrong ? t.keysPage.pinWrong : undefined}>
            {(control) => (
              <input
                {...control}
                className="input mono"
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button primary" aria-disabled={wish.state === 'sending'}>
            {wish.state === 'sending' ? t.ui.sending : t.keysPage.pin}
          </button>
        </form>
        {!isWrong && <WishAnswer wish={wish} />}
      </Panel>
      <Panel title={t.keysPage.recovery}>
        <p className="small text-2">{t.keysPage.recoverySays}</p>
        <div className="row wrap">
          <button type="button" className="button" onClick={onFromSheet}>
            {t.keysPage.fromSheet}
          </button>
          <AskCustodians keys={keys} />
        </div>
      </Panel>
    </>
  )
}
