import { accessGrounds } from '@libertad/domain'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Icon } from '../design/icon.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'
import type { Ground } from '../model/view-model.ts'

/** Something sealed, behind one more touch: the ground is asked, written down, and then it opens. */
export function Opening<Value>(props: {
  /** What is sealed, in a word. */
  says: string
  sealed: string
  /** Reads what was opened; `undefined` where it is nothing that this screen can show. */
  read: (value: unknown) => Value | undefined
  onOpen: (value: Value) => void
}) {
  const { says, sealed, read, onOpen } = props
  const { t } = useSay()
  const { port } = useField()
  const code = useCodes()
  const act = useAct()
  const [isAsked, setAsked] = useState(false)
  const [ground, setGround] = useState<Ground>()
  const [isUnreadable, setUnreadable] = useState(false)
  const open = async () => {
    if (!ground) return
    const opened = await act.run(() => port.open(sealed, ground))
    if (!opened) return
    const value = read(opened.value)
    if (value === undefined) setUnreadable(true)
    else onOpen(value)
  }
  if (!isAsked)
    return (
      <button type="button" className="sealed-block" onClick={() => setAsked(true)}>
        <Icon name="sealed" />
        <span className="grow">{says}</span>
        <span>{t.identity.open}</span>
      </button>
    )
  return (
    <div className="stack">
      <div className="sealed-block">
        <Icon name="sealed" />
        <span>{says}</span>
      </div>
      <h2>{t.identity.ground}</h2>
      <p className="small">{t.identity.groundSays}</p>
      <Choices
        label={t.identity.ground}
        as="two"
        chosen={ground}
        onChoose={setGround}
        choices={accessGrounds.map((one) => ({ code: one, mine: code('accessGround', one) }))}
      />
      {ground && (
        <Button main onPress={() => void open()}>
          {act.busy ? t.identity.opening : t.identity.openNow}
        </Button>
      )}
      {isUnreadable && <p role="alert">{t.identity.unreadable}</p>}
      <Refused refusal={act.refusal} />
    </div>
  )
}
