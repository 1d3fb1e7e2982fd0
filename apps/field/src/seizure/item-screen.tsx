import { seizedThings } from '@libertad/domain'
import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Notice } from '../design/notice.tsx'
import { NumberPad } from '../design/number-pad.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { CashFields } from './cash-fields.tsx'
import { asItem, itemMissing, type Item, type SeizureDraft, type Thing } from './seizure-draft.ts'

/** One kind of thing: what, how many, and in which bag. */
export function ItemScreen(props: { draft: SeizureDraft; onChange: (draft: SeizureDraft) => void }) {
  const { draft, onChange } = props
  const { t } = useSay()
  const word = useCodes()
  const { item: touched, ...rest } = draft
  const { at, ...item } = touched!
  const set = (change: Partial<Item>) => onChange({ ...draft, item: { ...touched!, ...change } })
  const lacks = itemMissing(item)
  const isOld = at < draft.items.length
  const keep = () =>
    onChange({ ...rest, items: draft.items.with(Math.min(at, draft.items.length - 1), asItem(item)) })
  const add = () => onChange({ ...rest, items: [...draft.items, asItem(item)] })
  return (
    <Screen
      title={t.seizure.item}
      onBack={() => onChange(rest)}
      main={{ says: t.seizure.keepItem, waits: lacks && t.seizure.lacks[lacks], act: isOld ? keep : add }}
    >
      <Choices<Thing>
        label={t.seizure.item}
        as="two"
        chosen={item.thing}
        onChoose={(thing) => set({ thing })}
        choices={seizedThings.map((code) => ({ code, mine: word('seizedThing', code) }))}
      />
      {item.thing === 'cash' && <CashFields item={item} onChange={set} />}
      {item.thing !== undefined && item.thing !== 'cash' && (
        <>
          <h2>{t.seizure.howMany}</h2>
          <NumberPad
            digits={item.count === undefined || item.count === 0 ? '' : String(item.count)}
            onChange={(digits) => set({ count: Number(digits) })}
            most={4}
            shown
          />
        </>
      )}
      {item.thing === 'travel_document' && <Notice sign="paper">{t.visit.papersTheirs}</Notice>}
      <TextField
        label={t.seizure.bag}
        hint={t.seizure.sealed}
        value={item.bag ?? ''}
        onChange={(bag) => set({ bag })}
        most={40}
      />
      {isOld && (
        <Button onPress={() => onChange({ ...rest, items: draft.items.toSpliced(at, 1) })}>
          {t.seizure.takeOut}
        </Button>
      )}
    </Screen>
  )
}
