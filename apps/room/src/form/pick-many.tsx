import { useId } from 'react'
import './writing.css'

interface Props<Value extends string> {
  title: string
  /** The title is there already, above. */
  titleHidden?: boolean
  items: { value: Value; words: string; under?: string; code?: boolean }[]
  chosen: readonly Value[]
  wrong?: string | undefined
  onToggle: (value: Value) => void
}

/** Boxes of which several may be chosen, and what is wrong with the choice. */
export function PickMany<Value extends string>(props: Props<Value>) {
  const { title, titleHidden, items, chosen, wrong, onToggle } = props
  const id = useId()
  return (
    <fieldset className="write-group" aria-describedby={wrong ? id : undefined}>
      <legend className={titleHidden ? 'hidden-words' : 'small medium'}>{title}</legend>
      <div className={items.some(({ code }) => code) ? 'pick-many codes' : 'pick-many'}>
        {items.map(({ value, words, under, code }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              aria-invalid={wrong ? true : undefined}
              onChange={() => onToggle(value)}
            />
            <span className={code ? 'code' : undefined}>
              {words}
              {under && <span className="pick-under">{under}</span>}
            </span>
          </label>
        ))}
      </div>
      {wrong && (
        <p id={id} className="pick-wrong tiny">
          {wrong}
        </p>
      )}
    </fieldset>
  )
}
