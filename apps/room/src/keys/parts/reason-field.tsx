import { Field } from '../../form/field.tsx'
import { useSay } from '../../frame/say.tsx'
import { Options } from '../../people/options.tsx'

interface Props<Code extends string> {
  label: string
  codes: readonly Code[]
  words: Record<Code, string>
  value: Code | ''
  tried: boolean
  onChange: (value: Code) => void
}

/** One reason of a fixed list; none is chosen beforehand. */
export function ReasonField<Code extends string>(props: Props<Code>) {
  const { label, codes, words, value, tried, onChange } = props
  const { t } = useSay()
  return (
    <Field label={label} wrong={tried && value === '' ? t.enrol.needed : undefined}>
      {(control) => (
        <select
          {...control}
          aria-required
          value={value}
          onChange={({ target }) => onChange(target.value as Code)}
        >
          <Options none={value === ''} options={codes.map((code) => ({ value: code, words: words[code] }))} />
        </select>
      )}
    </Field>
  )
}
