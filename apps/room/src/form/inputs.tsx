import { Field } from './field.tsx'
import { useSay } from '../frame/say.tsx'
import type { Filling } from './use-writing.ts'

/** Fields of a draft that hold text as typed or one chosen code. */
type TextField<Draft> = { [Key in keyof Draft]: Draft[Key] extends string ? Key : never }[keyof Draft] &
  string

interface Props<Draft extends object> {
  writing: Filling<Draft>
  field: TextField<Draft>
  label: string
  hint?: string | undefined
  /** May stay open. */
  optional?: boolean
}

/** A line of text; with `number` the keyboard of a phone offers figures. */
export function TextInput<Draft extends object>(
  props: Props<Draft> & { longest: number; number?: 'whole' | 'decimal' | undefined; code?: boolean },
) {
  const { writing, field, label, hint, optional, longest, number, code } = props
  return (
    <Field label={label} hint={hint} wrong={writing.wrong(field)}>
      {(control) => (
        <input
          {...control}
          {...bound(writing, field, optional)}
          className={code ? 'input mono' : 'input'}
          maxLength={longest}
          autoComplete="off"
          inputMode={number === undefined ? 'text' : number === 'whole' ? 'numeric' : 'decimal'}
        />
      )}
    </Field>
  )
}

/** A day, or with `time` a time of day, in the zone of its place. */
export function DayInput<Draft extends object>(props: Props<Draft> & { time?: boolean; max?: string }) {
  const { writing, field, label, hint, optional, time, max } = props
  const bounds = time ? { type: 'time' } : { type: 'date', min: '1990-01-01', max: max ?? '2199-12-31' }
  return (
    <Field label={label} hint={hint} wrong={writing.wrong(field)}>
      {(control) => <input {...control} {...bound(writing, field, optional)} {...bounds} />}
    </Field>
  )
}

/** One of a list. Nothing is chosen for the reader who has not chosen; with `optional`, nothing may stay chosen. */
export function ChoiceInput<Draft extends object>(
  props: Props<Draft> & { options: { value: string; words: string }[] },
) {
  const { writing, field, label, hint, optional, options } = props
  const { t } = useSay()
  const none = optional === true || (writing.draft[field] as string) === ''
  return (
    <Field label={label} hint={hint} wrong={writing.wrong(field)}>
      {(control) => (
        <select {...control} {...bound(writing, field, optional)}>
          {none && <option value="">{t.ui.none}</option>}
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function bound<Draft extends object>(
  { draft, change }: Filling<Draft>,
  field: TextField<Draft>,
  optional?: boolean,
) {
  return {
    name: field,
    value: draft[field] as string,
    'aria-required': !optional,
    onChange: ({ target }: { target: { value: string } }) =>
      change({ [field]: target.value } as Partial<Draft>),
  }
}
