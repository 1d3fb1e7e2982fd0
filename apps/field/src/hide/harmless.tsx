import { useEffect } from 'react'
import type { FramePort } from '../frame/frame-port.ts'
import type { Look } from '../frame/look.ts'
import { refreshWhileHidden } from '../frame/new-version.ts'
import { Calculator } from './calculator-screen.tsx'
import { Converter } from './converter-screen.tsx'
import { PlainLock } from './plain-lock.tsx'
import { useReturn } from './use-return.ts'

/** What a glance sees. It works as what it looks like, and holds nothing of ours. */
export function Harmless(props: { port: FramePort; look: Look; onReturn: () => void }) {
  const tryReturn = useReturn(props.port, props.onReturn)
  useEffect(refreshWhileHidden, [])
  if (props.look === 'plain') return <PlainLock onOpen={props.onReturn} />
  return props.look === 'calculator' ? <Calculator onHeld={tryReturn} /> : <Converter onHeld={tryReturn} />
}
