import type { Outcome } from '@libertad/browser'
import type { Refusal } from '@libertad/domain'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Sheet } from '../../design/sheet.tsx'
import { useWish } from '../../design/use-wish.ts'
import { closeSheet } from '../../form/close-sheet.ts'
import { focusWrong } from '../../form/focus-wrong.ts'
import { useSay } from '../../frame/say.tsx'
import { WishAnswer } from '../../people/wish-answer.tsx'
import '../../form/writing.css'

interface Props {
  title: string
  /** What the button does. */
  act: string
  /** It cannot be undone. */
  grave?: boolean
  /** Everything asked for is there. */
  ready: boolean
  run: () => Promise<Outcome>
  /** Plainer words for a refusal, where this sheet knows better than the catalogue what was wrong. */
  says?: (refusal: Refusal) => string | undefined
  /** Done: what stands here afterwards. */
  done?: ReactNode
  onClose: () => void
  /** `tried`: what is missing may be said. */
  children: (tried: boolean) => ReactNode
}

/** A sheet for one act about keys: what it means, what has to be looked at first, and what came of it. */
export function ActSheet(props: Props) {
  const { title, act, grave = false, ready, run, says, done, onClose, children } = props
  const { t } = useSay()
  const wish = useWish<undefined>()
  const [tried, setTried] = useState(false)
  const plainly = wish.state === 'refused' ? says?.(wish.refusal) : undefined
  const sending = wish.state === 'sending'
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!ready) focusWrong(event.currentTarget)
    else if (!sending) void wish.run(run)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      {wish.state === 'done' ? (
        <>
          <WishAnswer wish={wish} />
          {done}
          <div className="write-acts">
            <button type="button" className="button primary" onClick={closeSheet}>
              {t.frame.close}
            </button>
          </div>
        </>
      ) : (
        <form className="stack wide" noValidate onSubmit={send}>
          {children(tried)}
          <div className="write-acts">
            <button type="button" className="button" onClick={closeSheet}>
              {t.ui.cancel}
            </button>
            <button
              type="submit"
              className={grave ? 'button primary grave' : 'button primary'}
              aria-disabled={sending}
            >
              {sending ? t.ui.sending : act}
            </button>
          </div>
        </form>
      )}
      {wish.state === 'refused' &&
        (plainly ? (
          <p className="pick-wrong" role="alert">
            {plainly}
          </p>
        ) : (
          <WishAnswer wish={wish} />
        ))}
    </Sheet>
  )
}
