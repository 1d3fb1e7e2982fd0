import { Choices } from '../design/choices.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { currenciesOf } from './currencies.ts'
import { useField } from '../model/use-field.ts'
import type { Item } from './seizure-draft.ts'

/** A sum, its currency, and the two who counted it: one alone counts no cash. */
export function CashFields({
  item,
  onChange,
}: {
  item: Partial<Item>
  onChange: (change: Partial<Item>) => void
}) {
  const { model } = useField()
  const { t } = useSay()
  const [one = '', other = ''] = item.counted ?? []
  const known = currenciesOf(model.agencies.map(({ country }) => country))
  return (
    <>
      <TextField
        label={t.seizure.sum}
        kind="decimal"
        value={item.sum ?? ''}
        onChange={(sum) => onChange({ sum })}
        most={14}
      />
      <Choices
        label={t.seizure.currency}
        as="three"
        chosen={item.currency}
        onChoose={(currency) => onChange({ currency })}
        choices={known.map((code) => ({ code, mine: code }))}
      />
      <TextField
        label={t.seizure.otherCurrency}
        value={item.currency ?? ''}
        onChange={(typed) => onChange({ currency: typed.toUpperCase() })}
        most={3}
      />
      <h2>{t.seizure.twoCount}</h2>
      <TextField
        label={t.seizure.firstName}
        value={one}
        onChange={(name) => onChange({ counted: [name, other] })}
        most={80}
      />
      <TextField
        label={t.seizure.secondName}
        hint={t.seizure.sealed}
        value={other}
        onChange={(name) => onChange({ counted: [one, name] })}
        most={80}
      />
    </>
  )
}
