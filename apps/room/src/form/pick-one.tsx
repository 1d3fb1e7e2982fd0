import { useId } from 'react'
import './writing.css'

interface Props<Value extends string> {
  title: string
  hint?: string | undefined
  items: { value: Value; words: string; disabled?: boolean }[]
  chosen: Value | '' | undefined
  wrong?: string | undefined
  onChoose: (value: Value) => void
}

/** A few choices of which one holds, all in sight. Nothing is chosen for the reader who has not chosen. */
export function PickOne<Value extends string>(props: Props<Value>) {
  const { title, hint, items, chosen, wrong, onChoose } = props
  const id = useId()
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset
      className="write-group"
      role="radiogroup"
      aria-describedby={described}
      aria-invalid={wrong ? true : undefined}
    >
      <legend className="small medium">{title}</legend>
      <div className="pick-one">
        {items.map(({ value, words, disabled }) => (
          <label key={value} className="button">
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              disabled={disabled}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="tiny text-3">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="pick-wrong tiny">
          {wrong}
        </p>
      )}
    </fieldset>
  )
}
