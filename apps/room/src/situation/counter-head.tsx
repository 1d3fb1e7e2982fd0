import { Icon } from '../design/icon.tsx'
import { Popover } from '../design/popover.tsx'
import { EntriesLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CounterName } from '../model/view-model.ts'

/** What a figure counts, with its definition and its entries one click away. */
export function CounterHead({ name }: { name: CounterName }) {
  const { t, format } = useSay()
  return (
    <div className="counter-head tiny text-3">
      <span>{t.situation.counter[name]}</span>
      <Popover
        className="definition"
        label={format(t.ui.definition, { name: t.situation.counter[name] })}
        button={<Icon name="info" />}
      >
        <div className="stack">
          <p>{t.situation.means[name]}</p>
          <EntriesLink counter={name}>{t.ui.showEntries}</EntriesLink>
        </div>
      </Popover>
    </div>
  )
}
