import type { Outcome } from '@libertad/browser'
import { useDeed } from '../../cases/use-deed.ts'
import { PickOne } from '../../form/pick-one.tsx'
import { WriteSheet } from '../../form/write-sheet.tsx'
import { checkChoice, type OneChoice } from './answer-drafts.ts'

interface Props<Value extends string> {
  title: string
  says?: string
  /** What is chosen. */
  choose: string
  act: string
  items: { value: Value; words: string }[]
  onDo: (value: Value) => Promise<Outcome>
  onClose: () => void
}

/** A step that needs one choice: why it is declined, what was given, how it ended. */
export function ChoiceSheet<Value extends string>(props: Props<Value>) {
  const { title, says, choose, act, items, onDo, onClose } = props
  const writing = useDeed<OneChoice<Value>, Value>({ choice: '' }, checkChoice, onDo)
  return (
    <WriteSheet {...{ writing, onClose, act, title }}>
      {says && <p className="small text-2">{says}</p>}
      <PickOne
        title={choose}
        items={items}
        chosen={writing.draft.choice}
        wrong={writing.wrong('choice')}
        onChoose={(choice) => writing.change({ choice })}
      />
    </WriteSheet>
  )
}
