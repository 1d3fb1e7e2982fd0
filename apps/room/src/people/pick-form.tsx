import { useState, type FormEvent, type ReactNode } from 'react'
import { Field } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { useSay } from '../frame/say.tsx'

interface Props {
  label: string
  /** What the button says. */
  act: string
  sending: boolean
  /** Answers whether it is done; then the choice is open again. */
  onPick: (value: string) => Promise<boolean>
  /** The choices of the select. */
  children: ReactNode
}

/** One choice and the button that makes it count. */
export function PickForm({ label, act, sending, onPick, children }: Props) {
  const { t } = useSay()
  const [picked, setPicked] = useState('')
  const [tried, setTried] = useState(false)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (picked === '') focusWrong(event.currentTarget)
    else if (await onPick(picked)) {
      setPicked('')
      setTried(false)
    }
  }
  return (
    <form className="register-pick" noValidate onSubmit={(event) => void send(event)}>
      <Field label={label} wrong={tried && picked === '' ? t.enrol.needed : undefined}>
        {(control) => (
          <select {...control} value={picked} onChange={({ target }) => setPicked(target.value)}>
            <option value="">{t.ui.none}</option>
            {children}
          </select>
        )}
      </Field>
      <button type="submit" className="button" aria-disabled={sending}>
        {sending ? t.ui.sending : act}
      </button>
    </form>
  )
}
