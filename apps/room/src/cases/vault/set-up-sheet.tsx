import { useState, type FormEvent } from 'react'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { Sheet } from '../../design/sheet.tsx'
import { useWish } from '../../design/use-wish.ts'
import { closeSheet } from '../../form/close-sheet.ts'
import { Field } from '../../form/field.tsx'
import { focusWrong } from '../../form/focus-wrong.ts'
import { useSay, type Say } from '../../frame/say.tsx'
import { useCarePort } from '../use-care.ts'

/** Makes this browser's vault. Nobody can bring a lost passphrase back, and the sheet says so before it is made. */
export function SetUpSheet({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const { t } = say
  const port = useCarePort()
  const wish = useWish<{ weak: string[] }>()
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [suggested, setSuggested] = useState<string>()
  const [tried, setTried] = useState(false)
  const weak = wish.state === 'done' ? wish.value.weak : []
  const differs = tried && typed !== again
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setTried(true)
    if (typed === '' || typed !== again) return focusWrong(form)
    if (wish.state === 'sending') return
    await wish.run(async () => {
      const made = await port.setUpVault(typed)
      if (made.ok && made.value.weak.length === 0) form.closest('dialog')?.close()
      return made
    })
  }
  const suggest = async () => setSuggested(await port.suggestPassphrase())
  return (
    <Sheet title={t.vault.setUp} onClose={onClose}>
      <form className="stack wide" noValidate onSubmit={(event) => void make(event)}>
        <p>{t.vault.setUpSays}</p>
        <Field
          label={t.vault.passphrase}
          hint={t.vault.passphraseHint}
          wrong={tried && typed === '' ? t.enrol.needed : weak.length > 0 ? sayWeak(say, weak) : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="new-password"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Field label={t.vault.again} wrong={differs ? t.vault.notSame : undefined}>
          {(control) => (
            <input
              {...control}
              type="password"
              autoComplete="new-password"
              value={again}
              onChange={({ target }) => setAgain(target.value)}
            />
          )}
        </Field>
        <div className="row wrap">
          <button type="button" className="button" onClick={() => void suggest()}>
            {t.vault.suggest}
          </button>
          {suggested && <output className="mono vault-suggested">{suggested}</output>}
        </div>
        <div className="write-acts">
          <button type="button" className="button" onClick={closeSheet}>
            {t.ui.cancel}
          </button>
          <button type="submit" className="button primary" aria-disabled={wish.state === 'sending'}>
            {wish.state === 'sending' ? t.vault.making : t.vault.setUp}
          </button>
        </div>
        {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
      </form>
    </Sheet>
  )
}

function sayWeak({ t, list }: Say, weak: readonly string[]): string {
  const words: Record<string, string> = t.vault.weakness
  return list(weak.map((one) => words[one] ?? t.vault.weakness.other))
}
