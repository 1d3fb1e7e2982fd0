import { useId } from 'react'

interface Props<Value extends string> {
  /** Names the group for whoever looks for its first box. */
  group: string
  title: string
  items: { value: Value; words: string; code?: boolean }[]
  chosen: readonly Value[]
  wrong: string | undefined
  onToggle: (value: Value) => void
}

/** Boxes of which several may be chosen, and what is wrong with the choice. */
export function PickMany<Value extends string>(props: Props<Value>) {
  const { group, title, items, chosen, wrong, onToggle } = props
  const id = useId()
  return (
    <fieldset data-group={group} aria-describedby={wrong ? id : undefined}>
      <legend className="small medium">{title}</legend>
      <div className={items.some(({ code }) => code) ? 'pick-many codes' : 'pick-many'}>
        {items.map(({ value, words, code }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              aria-invalid={wrong ? true : undefined}
              onChange={() => onToggle(value)}
            />
            <span className={code ? 'code' : undefined}>{words}</span>
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
