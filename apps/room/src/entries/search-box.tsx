import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'

/** A box that looks through what is on the page. What is typed goes nowhere else. */
export function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
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
    </label>
  )
}
