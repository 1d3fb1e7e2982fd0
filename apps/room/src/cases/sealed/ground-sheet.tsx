import { accessGrounds } from '@libertad/domain'
import { useState, type FormEvent } from 'react'
import { Sheet } from '../../design/sheet.tsx'
import { closeSheet } from '../../form/close-sheet.ts'
import { focusWrong } from '../../form/focus-wrong.ts'
import { PickOne } from '../../form/pick-one.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Ground } from '../../model/care-model.ts'

interface Props {
  title: string
  /** What will be shown, and for how long. */
  says: string
  act: string
  onGround: (ground: Ground) => void
  onClose: () => void
}

/** Asks on what ground something sealed is opened. Nothing is chosen beforehand, and the answer is written to the log. */
export function GroundSheet({ title, says, act, onGround, onClose }: Props) {
  const { t } = useSay()
  const [ground, setGround] = useState<Ground>()
  const [tried, setTried] = useState(false)
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (ground === undefined) return focusWrong(event.currentTarget)
    event.currentTarget.closest('dialog')?.close()
    onGround(ground)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack wide" noValidate onSubmit={open}>
        <p className="text-2">{says}</p>
        <PickOne
          title={t.sealed.onWhatGround}
          hint={t.sealed.groundIsWritten}
          items={accessGrounds.map((value) => ({ value, words: t.codes.accessGround[value] }))}
          chosen={ground}
          wrong={tried && ground === undefined ? t.write.choose : undefined}
          onChoose={setGround}
        />
        <div className="write-acts">
          <button type="button" className="button" onClick={closeSheet}>
            {t.ui.cancel}
          </button>
          <button type="submit" className="button primary">
            {act}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
