import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Line, Lines } from '../design/card.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import type { VisitNow } from '../model/view-model.ts'
import { EarlierSeizures } from './earlier.tsx'
import { ItemScreen } from './item-screen.tsx'
import { newSeizure, noteText, papersIn, seizureContent, type SeizureDraft } from './seizure-draft.ts'
import { useItemWords } from './use-item-words.ts'
import { WhosePapers } from './whose-papers.tsx'

const longestNote = 2_000

/** What is taken at a place: things and counts; sums, bags and names apart, sealed. Papers of people met are theirs. */
export function SeizureScreen() {
  const { model } = useField()
  const { t } = useSay()
  const { home } = useWay()
  return model.visit ? (
    <Seizure visit={model.visit} />
  ) : (
    <Screen title={t.visit.none} main={{ says: t.visit.toToday, act: home }} />
  )
}

function Seizure({ visit }: { visit: VisitNow }) {
  const { port, model } = useField()
  const { t, plural, time, language } = useSay()
  const { back } = useWay()
  const id = `seizure:${visit.id}`
  const { value, set, refusal } = useDraft<SeizureDraft>({ id, screen: 'seizure' }, () => newSeizure)
  // What is written already, where something after it was refused: nothing is taken twice.
  const [made, setMade] = useState<{ subject?: string; returned: boolean }>({ returned: false })
  const act = useAct()
  const words = useItemWords()
  if (value.item) return <ItemScreen draft={value} onChange={set} />
  const now = port.journalNow()
  const at = new Date(now).toISOString()
  const count = value.items.reduce((sum, item) => sum + item.count, 0)
  const write = async () => {
    if (made.subject !== undefined) return made.subject
    const content = seizureContent(value, visit, now)
    const written = await act.run(() => port.write({ kind: 'seizure.made', draft: id, content }))
    if (written) setMade({ subject: written.value.subject, returned: false })
    return written?.value.subject
  }
  const giveBack = async (subject: string) => {
    if (made.returned || value.handedBack.length === 0) return true
    const content = { kind: 'travel_document', count: value.handedBack.length, at } as const
    const returned = await act.run(() => port.write({ kind: 'seizure.returned', subject, content }))
    if (returned) setMade({ subject, returned: true })
    return returned !== undefined
  }
  const seize = async () => {
    const about = await write()
    if (about === undefined || !(await giveBack(about))) return
    const text = [noteText(value, words), ...words.handedBack(value.handedBack)].filter(Boolean).join('\n')
    const isKept = !model.sealing.may || text === ''
    if (isKept || (await act.run(() => port.seal({ thing: 'note', about, value: { text, language } }))))
      back()
  }
  return (
    <Screen
      title={t.seizure.title}
      main={{
        says: plural(t.seizure.seized, count, { time: time(at) }),
        waits: act.busy ? t.today.saving : value.items.length === 0 ? t.seizure.addFirst : undefined,
        act: () => void seize(),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <EarlierSeizures visit={visit} />
      {value.items.length > 0 && (
        <Lines>
          {[...value.items.entries()].map(([at, item]) => (
            <Line
              key={at}
              sign={<Icon name={item.thing === 'travel_document' ? 'paper' : 'parcel'} />}
              says={words.thing(item)}
              detail={words.sealedPart(item)}
              onPress={() => set({ ...value, item: { ...item, at } })}
            />
          ))}
        </Lines>
      )}
      <Button onPress={() => set({ ...value, item: { at: value.items.length } })}>
        <Icon name="add" />
        {t.seizure.add}
      </Button>
      {papersIn(value) > 0 && (
        <WhosePapers
          visit={visit}
          most={papersIn(value)}
          chosen={value.handedBack}
          onChange={(handedBack) => set({ ...value, handedBack })}
        />
      )}
      {model.sealing.may ? (
        <TextField
          label={t.arrest.note}
          hint={t.arrest.noteSays}
          value={value.note}
          onChange={(note) => set({ ...value, note })}
          lines={3}
          most={longestNote}
        />
      ) : (
        <Notice tone="critical" sign="sealed">
          {t.seizure.cannotSeal}
        </Notice>
      )}
    </Screen>
  )
}
