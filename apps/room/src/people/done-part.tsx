import { useEffect, useRef, type ReactNode } from 'react'
import type { WishState } from '../design/use-wish.ts'
import { useSay } from '../frame/say.tsx'
import { WishAnswer } from './wish-answer.tsx'

interface Props {
  wish: WishState<unknown>
  onClose: () => void
  /** What can be done next. */
  children?: ReactNode
}

/** The end of a sheet whose wish came true. It takes the place of the form, so the focus that stood there comes here. */
export function DonePart({ wish, onClose, children }: Props) {
  const { t } = useSay()
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  return (
    <>
      <WishAnswer wish={wish} />
      <div className="register-decide">
        {children}
        <button type="button" className="button" ref={close} onClick={onClose}>
          {t.frame.close}
        </button>
      </div>
    </>
  )
}
