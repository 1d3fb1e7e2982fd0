import { useId, type ReactNode } from 'react'

/** What a control needs so that its label, its hint and its mistake are read with it. */
export interface ControlProps {
  id: string
  className: 'input'
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface Props {
  label: string
  hint?: string | undefined
  /** What is wrong with it, in words; absent when nothing is. */
  wrong?: string | undefined
  children: (control: ControlProps) => ReactNode
}

/** A control under its label, with a hint and, once something is wrong, what it is. */
export function Field({ label, hint, wrong, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'input',
        'aria-describedby': described,
        'aria-invalid': wrong ? true : undefined,
      })}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
    </div>
  )
}
