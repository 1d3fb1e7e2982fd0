import { useSay } from '../frame/say.tsx'

/** The choices of a select; with `none`, also the one that nothing is chosen. */
export function Options({ none, options }: { none: boolean; options: { value: string; words: string }[] }) {
  const { t } = useSay()
  return (
    <>
      {none && <option value="">{t.ui.none}</option>}
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </>
  )
}
