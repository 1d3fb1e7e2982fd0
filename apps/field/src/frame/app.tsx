import { useCallback, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { EnrolScreen } from '../enrol/enrol-screen.tsx'
import { afterPaint } from '../hide/after-paint.ts'
import { Harmless } from '../hide/harmless.tsx'
import { rememberHidden, wasHidden } from '../hide/hidden.ts'
import { useLeaving } from '../hide/use-leaving.ts'
import { RevokedScreen } from '../unlock/revoked-screen.tsx'
import { SetUpScreen } from '../unlock/set-up-screen.tsx'
import { UnlockScreen } from '../unlock/unlock-screen.tsx'
import { FrameContext } from './frame.tsx'
import type { FieldGate, FramePort } from './frame-port.ts'
import type { Look } from './look.ts'
import { reloadFresh } from './new-version.ts'
import { OpenApp } from './open-app.tsx'

export interface AppProps {
  port: FramePort
  look: Look
  /** The part behind `#` of the link that opened the app. */
  invitation: string | undefined
  /** The first screen of an open app. */
  home: () => ReactElement
  /** Where the work is: opens when the strip is touched. */
  outbox?: () => ReactElement
  /** Opens where a screen has no way back. */
  alert?: () => ReactElement
}

/** The harmless screen, or the app: as far as this phone has come. */
export function App({ port, look, invitation, home, outbox, alert }: AppProps) {
  const { gate, hidesAfter } = useSyncExternalStore(port.subscribe, port.snapshot)
  const [cover, setCover] = useState<'begin' | 'hidden' | 'shown'>(() => (wasHidden() ? 'hidden' : 'begin'))
  // A phone with something on it opens as what it looks like.
  const covered = cover === 'hidden' || (cover === 'begin' && gate === 'locked' && look !== 'plain')
  const hide = useCallback(() => {
    rememberHidden(true)
    flushSync(() => setCover('hidden'))
    afterPaint(() => {
      port.lock()
      void reloadFresh()
    })
  }, [port])
  const show = useCallback(() => {
    rememberHidden(false)
    setCover('shown')
  }, [])
  const [bar, setBar] = useState<HTMLElement | null>(null)
  const isOpen = gate === 'open'
  const frame = useMemo(
    () => ({ port, hide, bar, ...(isOpen && { outbox, alert }) }),
    [port, hide, bar, isOpen, outbox, alert],
  )
  useLeaving(isOpen && !covered, hidesAfter, hide)
  if (covered) return <Harmless port={port} look={look} onReturn={show} />
  if (gate === 'opening') return null
  return (
    <FrameContext value={frame}>
      <OpenApp key={gate} first={firstScreen(gate, { look, invitation, home })} onBar={setBar} />
    </FrameContext>
  )
}

function firstScreen(
  gate: Exclude<FieldGate, 'opening'>,
  { look, invitation, home }: Pick<AppProps, 'look' | 'invitation' | 'home'>,
): ReactElement {
  switch (gate) {
    case 'fresh':
      return <SetUpScreen look={look} />
    case 'locked':
      return <UnlockScreen />
    case 'not_enrolled':
      return <EnrolScreen invitation={invitation} />
    case 'revoked':
      return <RevokedScreen />
    case 'open':
      return home()
  }
}
