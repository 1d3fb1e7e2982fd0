import { Icon } from './icon.tsx'
import { useSay } from '../frame/say.tsx'

interface Props {
  value: string
  /** How much was found, in words: read out while something is looked for, and silent otherwise. */
  found: string
  onChange: (value: string) => void
}

/** A box that looks through what is on the page. What is typed goes nowhere else. */
export function SearchBox({ value, found, onChange }: Props) {
  const { t } = useSay()
  return (
    <label className="search">
      <Icon name="search" />
      <span className="hidden-words">{t.ui.search}</span>
      <input
        type="search"
        placeholder={t.ui.search}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="hidden-words" role="status">
        {value !== '' && found}
      </span>
    </label>
  )
}
