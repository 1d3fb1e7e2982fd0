import { useState, type FormEvent } from 'react'
import { Field } from '../form/field.tsx'
import { useSay } from '../frame/say.tsx'

interface Props {
  reading: boolean
  /** Names an item that nobody named. */
  nextNumber: number
  onAdd: (text: string, name: string) => Promise<void>
}

/** A news item, pasted. */
export function PasteForm({ reading, nextNumber, onAdd }: Props) {
  const { t, format } = useSay()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || reading) return
    await onAdd(text, name.trim() || format(t.reports.item, { n: nextNumber }))
    setText('')
    setName('')
  }
  return (
    <form className="exchange-panel" noValidate onSubmit={(event) => void add(event)}>
      <Field label={t.reports.paste} hint={t.reports.pasteHint}>
        {(control) => (
          <textarea
            {...control}
            className="input reports-text"
            rows={5}
            dir="auto"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="row wrap reports-name">
        <Field label={t.reports.name} hint={t.reports.nameHint}>
          {(control) => (
            <input
              {...control}
              maxLength={80}
              autoComplete="off"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <button type="submit" className="button primary" aria-disabled={reading || text.trim() === ''}>
          {reading ? t.ui.loading : t.reports.add}
        </button>
      </div>
    </form>
  )
}
