import { useId } from 'react'

export interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  /** What is wrong with it, in words. */
  wrong?: string | undefined
  onEnter?: () => void
  /** Shows points instead of what is typed. Put a `ShowTyped` beside it. */
  covered?: boolean
  kind?: 'text' | 'url' | 'numeric' | 'decimal'
  /** Lines shown; more than one for notes. */
  lines?: number
  most?: number
}

/** Text typed by hand: names, sums and notes only. Nothing typed here is offered elsewhere by the system (T10). */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, wrong, onEnter, covered, kind = 'text', lines = 1, most } = props
  const id = useId()
  const common = {
    ...{ id, value, autoComplete: 'off', autoCorrect: 'off', spellCheck: false, maxLength: most },
    autoCapitalize: covered !== undefined || kind !== 'text' ? 'none' : 'sentences',
    'aria-invalid': wrong !== undefined,
    'aria-describedby': hint !== undefined || wrong !== undefined ? `${id}-more` : undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={covered ? 'password' : 'text'}
          inputMode={kind}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.altKey) onEnter?.()
          }}
        />
      )}
      {(hint !== undefined || wrong !== undefined) && (
        <p id={`${id}-more`} className={wrong === undefined ? 'small' : 'wrong'}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  )
}
