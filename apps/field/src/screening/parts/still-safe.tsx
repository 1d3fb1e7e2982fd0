import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { useSay } from '../../frame/say.tsx'
import { StageScreen } from './stage-screen.tsx'

/** After a pause, before any question: whether it is still safe to talk, and wanted. */
export function StillSafe(props: {
  /** Of the last touch, milliseconds since 1970. */
  touchedAt: number
  /** The question that it goes on with. */
  number: number | undefined
  asks: string
  stopped: { says: string; act: () => void }
  onGoOn: () => void
  onBack: () => void
  /** Something is being written. */
  busy: boolean
  strip: ReactNode
  refused: ReactNode
}) {
  const { touchedAt, number, asks, stopped, onGoOn, onBack, busy, strip, refused } = props
  const { port } = useFrame()
  const { t, format, plural, time } = useSay()
  const words = t.screening
  return (
    <StageScreen
      title={format(words.resumeTitle, { time: time(new Date(touchedAt).toISOString()) })}
      lead={words.resumeLead}
      strip={strip}
      onBack={onBack}
      main={{
        says: number === undefined ? words.resumeYes : format(words.resumeYesAt, { n: number }),
        act: onGoOn,
        waits: busy ? words.keeping : undefined,
      }}
      low
    >
      {refused}
      <Notice tone="warning" sign="clock">
        <b>{plural(words.passed, Math.floor((port.now() - touchedAt) / 60_000))}</b> {asks}
      </Notice>
      <Button onPress={stopped.act}>{stopped.says}</Button>
    </StageScreen>
  )
}
