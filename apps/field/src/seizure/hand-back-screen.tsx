import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useDraft, useField } from '../model/use-field.ts'
import { papersLeft } from './seizure-draft.ts'
import { useItemWords } from './use-item-words.ts'
import { WhosePapers } from './whose-papers.tsx'

/** Papers of a seizure go back to whom they belong. */
export function HandBackScreen({ seizure: subject }: { seizure: string }) {
  const { port, model } = useField()
  const { t, plural, language } = useSay()
  const { back } = useWay()
  const id = `hand_back:${subject}`
  const { value, set, refusal } = useDraft<string[]>({ id, screen: 'seizure' }, () => [])
  const act = useAct()
  const words = useItemWords()
  const { visit } = model
  const seizure = visit?.seizures.find((one) => one.id === subject)
  if (!visit || !seizure) return <Screen title={t.seizure.allBack} main={{ says: t.frame.done, act: back }} />
  const handBack = async () => {
    const content = {
      ...({ kind: 'travel_document', count: value.length } as const),
      at: new Date(port.journalNow()).toISOString(),
    }
    const written = await act.run(() => port.write({ kind: 'seizure.returned', subject, draft: id, content }))
    if (!written) return
    const note = { text: words.handedBack(value).join('\n'), language }
    if (
      model.sealing.may &&
      !(await act.run(() => port.seal({ thing: 'note', about: subject, value: note })))
    )
      return
    back()
  }
  return (
    <Screen
      title={t.seizure.handBackTitle}
      main={{
        says: plural(t.seizure.handedBack, value.length),
        waits: act.busy ? t.today.saving : value.length === 0 ? t.seizure.chooseWhose : undefined,
        act: () => void handBack(),
      }}
    >
      <Refused refusal={act.refusal ?? refusal} />
      <WhosePapers visit={visit} most={papersLeft(seizure)} chosen={value} onChange={set} />
    </Screen>
  )
}
