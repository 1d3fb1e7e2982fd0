import { readinessItems, readinessStates, type ReadinessItem } from '@libertad/domain'
import { useRef, useState, type FormEvent } from 'react'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryPlan } from '../model/view-model.ts'
import { closeSheet } from '../form/close-sheet.ts'
import { ChoiceInput, TextInput } from '../form/inputs.tsx'
import { PickOne } from '../form/pick-one.tsx'
import { useWriting } from '../form/use-writing.ts'
import { itemWords } from './item-words.ts'
import { draftOf, isCounted, madeReadiness, nextItem, type ReadinessDraft } from './readiness-draft.ts'
import { readinessWords } from './readiness-mark.tsx'

interface Props {
  country: CountryPlan
  item: ReadinessItem
  onClose: () => void
}

/** For the country's own lead: item by item, how ready the country is. The sheet stays for the next one. */
export function ReadinessSheet({ country, item, onClose }: Props) {
  const say = useSay()
  const { t, format } = say
  const { link } = useRoom()
  const writing = useWriting<ReadinessDraft>(draftOf(country.readiness, item), (draft) =>
    madeReadiness(country.subject, draft),
  )
  const [reported, setReported] = useState<ReadinessItem>()
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, wish, sending } = writing
  const goTo = (next: ReadinessItem) => writing.begin(draftOf(country.readiness, next))
  const send = async (event: FormEvent<HTMLFormElement>) => {
    const sent = draft.item
    if (!(await writing.send(event))) return
    setReported(sent)
    if (nextItem(country.readiness, sent) !== sent) goTo(nextItem(country.readiness, sent))
    form.current?.querySelector('select')?.focus()
  }
  return (
    <Sheet title={format(t.plan.readinessOf, { country: say.country(country.country) })} onClose={onClose}>
      <form className="stack wide" noValidate ref={form} onSubmit={(event) => void send(event)}>
        <ChoiceInput
          writing={{ ...writing, change: (changes) => goTo(changes.item ?? draft.item) }}
          field="item"
          label={t.plan.item}
          options={readinessItems.map((value) => ({
            value,
            words: `${itemWords(say, value)} · ${readinessWords(say, country.readiness[value])}`,
          }))}
        />
        <PickOne
          title={t.sites.state}
          items={readinessStates.map((value) => ({ value, words: t.codes.readinessState[value] }))}
          chosen={draft.state}
          wrong={writing.wrong('state')}
          onChoose={(state) => change({ state })}
        />
        {isCounted(draft.item) && (
          <div className="write-pair">
            <TextInput
              {...{
                writing,
                field: 'have',
                label: t.plan.have,
                longest: 6,
                number: 'whole' as const,
                optional: true,
              }}
            />
            <TextInput
              {...{
                writing,
                field: 'need',
                label: t.plan.need,
                longest: 6,
                number: 'whole' as const,
                optional: true,
              }}
            />
          </div>
        )}
        {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
        <p role="status" className={wish.state === 'done' ? 'note positive' : 'hidden-words'}>
          {wish.state === 'done' && reported && (
            <>
              <Icon name="check" />
              <span>
                <strong className="medium">{itemWords(say, reported)}</strong> ·{' '}
                {link.state === 'offline' ? t.ui.doneLater : t.ui.done}
              </span>
            </>
          )}
        </p>
        <div className="write-acts">
          <button type="button" className="button" onClick={closeSheet}>
            {t.frame.close}
          </button>
          <button type="submit" className="button primary" aria-disabled={sending}>
            {sending ? t.ui.sending : t.plan.reportIt}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
