interface Props {
  label: string
  /** Says that nothing is chosen. */
  all: string
  value: string | undefined
  options: { value: string; words: string }[]
  onChange: (value: string | undefined) => void
}

/** A filter of many choices, of which one or none holds. */
export function Choice({ label, all, value, options, onChange }: Props) {
  return (
    <select
      className={value === undefined ? 'filter' : 'filter on'}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  )
}
