import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useFrame } from './frame.tsx'
import { MainAction, type Act } from './main-action.tsx'
import { useSay } from './say.tsx'
import { rememberScroll, scrollOf, useWay } from './screens.ts'
import { TruthStrip } from './strip.tsx'
import { Heading } from '../design/heading.tsx'
import { Icon } from '../design/icon.tsx'

export interface ScreenProps {
  /** What is asked. Put a `Heading` among the children instead where more than a line stands in its place. */
  title?: ReactNode
  /** Instead of the truth about the whole phone: whose screen this is, or `QuietStrip` where she reads along. */
  strip?: ReactNode
  /** What the thumb does. It names its effect. */
  main?: Act
  /** A sentence or two under the title. */
  lead?: ReactNode
  /** What Back does here, when it does more than close the screen. */
  onBack?: () => void
  /** Lays the children where the thumb is, at the end of the screen. */
  low?: boolean
  children?: ReactNode
}

/** A screen: what is true (strip), what is asked (middle), what the thumb does (bar). Hide is the frame's own. */
export function Screen({ title, lead, strip, main, onBack, low, children }: ScreenProps) {
  const { bar, alert } = useFrame()
  const { back, open, depth, top } = useWay()
  const { t } = useSay()
  const middle = useRef<HTMLElement>(null)
  const goBack = onBack ?? (depth > 1 ? back : undefined)
  useLayoutEffect(() => {
    const at = middle.current!
    at.scrollTop = scrollOf(top)
    at.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    return () => rememberScroll(top, at.scrollTop)
  }, [top])
  useKeys(goBack, main)
  return (
    <>
      {strip ?? <TruthStrip />}
      <main ref={middle}>
        {title !== undefined && <Heading>{title}</Heading>}
        {lead && <p className="small">{lead}</p>}
        {low ? <div className="stack push">{children}</div> : children}
      </main>
      {bar &&
        createPortal(
          <>
            {goBack ? (
              <button type="button" className="back" aria-keyshortcuts="Escape" onClick={goBack}>
                <Icon name="back" />
                {t.frame.back}
              </button>
            ) : (
              alert && (
                <button type="button" className="danger" onClick={() => open(alert())}>
                  <Icon name="alert" />
                  {t.frame.alert}
                </button>
              )
            )}
            {main && <MainAction {...main} />}
          </>,
          bar,
        )}
    </>
  )
}

/** Escape goes back; Alt and Enter do the main action. */
function useKeys(back: (() => void) | undefined, main: Act | undefined): void {
  const now = useRef({ back, main })
  useEffect(() => {
    now.current = { back, main }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      if (event.key === 'Escape' && now.current.back) now.current.back()
      else if (event.key === 'Enter' && event.altKey && now.current.main && !now.current.main.waits)
        now.current.main.act()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
