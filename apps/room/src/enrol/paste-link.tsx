import { useState, type FormEvent } from 'react'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useSay } from '../frame/say.tsx'
import { Field } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { secretOf } from './secret-of.ts'

/** A box for an invitation link that was not opened as a link. */
export function PasteLink({ onSecret }: { onSecret: (secret: string) => void }) {
  const { t } = useSay()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const secret = secretOf(text)
  const open = tried && text.trim() === ''
  const damaged = tried && !open && secret === undefined
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (secret === undefined) focusWrong(event.currentTarget)
    else onSecret(secret)
  }
  return (
    <form className="enrol-fields" noValidate onSubmit={send}>
      <Field label={t.enrol.link} hint={t.enrol.linkHint} wrong={open ? t.enrol.needed : undefined}>
        {(control) => (
          <input
            {...control}
            aria-invalid={open || damaged || undefined}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setTried(false)
            }}
          />
        )}
      </Field>
      <button type="submit" className="button primary">
        {t.enrol.readLink}
      </button>
      {damaged && <RefusalBox refusal={{ refused: 'invitation_proof_wrong' }} />}
    </form>
  )
}
