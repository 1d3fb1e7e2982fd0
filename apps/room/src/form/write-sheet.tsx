import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { closeSheet } from './close-sheet.ts'
import type { Writing } from './use-writing.ts'
import './writing.css'

interface Props {
  title: string
  /** What the button does that writes the entry. */
  act: string
  writing: Pick<Writing<object>, 'wish' | 'sending' | 'send'>
  /** What is offered once it is written: to go on with its subject. */
  next?: Next
  onClose: () => void
  children: ReactNode
}

interface Next {
  words: string
  go: (subject: string) => void
}

/** A sheet that writes one entry: its form, then that the journal has it, or the refusal under the form. */
export function WriteSheet({ title, act, writing, next, onClose, children }: Props) {
  const { t } = useSay()
  const { wish, sending, send } = writing
  return (
    <Sheet title={title} onClose={onClose}>
      {wish.state === 'done' ? (
        <Done subject={wish.value.subject} next={next} />
      ) : (
        <form className="stack wide" noValidate onSubmit={(event) => void send(event)}>
          {children}
          <div className="write-acts">
            <button type="button" className="button" onClick={closeSheet}>
              {t.ui.cancel}
            </button>
            <button type="submit" className="button primary" aria-disabled={sending}>
              {sending ? t.ui.sending : act}
            </button>
          </div>
        </form>
      )}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </Sheet>
  )
}

/** Says that it is done. What was focused is gone, so focus goes to what is done next. */
function Done({ subject, next }: { subject: string; next: Next | undefined }) {
  const { t } = useSay()
  const { link } = useRoom()
  const id = useId()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const focused = { className: 'button primary', 'aria-describedby': id, ref: first }
  return (
    <>
      <p className="note positive" role="status" id={id}>
        <Icon name="check" />
        <span>{link.state === 'offline' ? t.ui.doneLater : t.ui.done}</span>
      </p>
      <div className="write-acts">
        <button type="button" {...(next ? { className: 'button' } : focused)} onClick={closeSheet}>
          {t.frame.close}
        </button>
        {next && (
          <button type="button" {...focused} onClick={() => next.go(subject)}>
            {next.words}
          </button>
        )}
      </div>
    </>
  )
}
