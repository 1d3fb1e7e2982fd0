import { useSay } from '../frame/say.tsx'
import type { FoundField } from './check-found.ts'
import { Field } from '../form/field.tsx'
import type { FoundForming } from './use-found-draft.ts'

interface Props {
  forming: FoundForming
  field: FoundField
  label: string
}

/** A line of text of the founding. */
export function TextField({
  forming,
  field,
  label,
  longest,
  hint,
}: Props & { longest: number; hint?: string }) {
  return (
    <Field label={label} hint={hint} wrong={forming.wrong(field)}>
      {(control) => <input {...forming.bound(field, control)} maxLength={longest} autoComplete="off" />}
    </Field>
  )
}

/** A day of the founding, in the bounds that the journal takes. */
export function DayField({ forming, field, label }: Props) {
  return (
    <Field label={label} wrong={forming.wrong(field)}>
      {(control) => (
        <input {...forming.bound(field, control)} type="date" min="1990-01-01" max="2199-12-31" />
      )}
    </Field>
  )
}

/** A choice of the founding. Nothing is chosen for the reader who has not chosen. */
export function ChoiceField(props: Props & { options: { code: string; name: string }[] }) {
  const { forming, field, label, options } = props
  const { t } = useSay()
  return (
    <Field label={label} wrong={forming.wrong(field)}>
      {(control) => (
        <select {...forming.bound(field, control)}>
          {forming.draft[field] === '' && <option value="">{t.ui.none}</option>}
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
