interface Props<Value extends string> {
  label: string
  value: Value
  options: { value: Value; words: string; count?: number }[]
  onChange: (value: Value) => void
}

/** A few choices of which one holds. */
export function Segments<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.words}
          {option.count !== undefined && <span className="figures">{option.count}</span>}
        </button>
      ))}
    </div>
  )
}
