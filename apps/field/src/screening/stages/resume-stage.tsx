import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { useSay } from '../../frame/say.tsx'
import { questionAt } from '../draft/stages.ts'
import { StageScreen } from '../parts/stage-screen.tsx'
import type { StageProps } from './stage.ts'

/** After a pause, before any question: whether she can still talk safely, and wants to. */
export function ResumeStage(props: StageProps & { onStopped: () => void; writing: boolean }) {
  const { draft, touch, strip, onBack, refused, onStopped, writing } = props
  const { port } = useFrame()
  const { t, format, plural, time } = useSay()
  const words = t.screening
  const number = questionAt(draft.at)?.number
  return (
    <StageScreen
      title={format(words.resumeTitle, { time: time(new Date(draft.touchedAt).toISOString()) })}
      lead={words.resumeLead}
      strip={strip}
      onBack={onBack}
      main={{
        says: number === undefined ? words.resumeYes : format(words.resumeYesAt, { n: number }),
        act: () => touch({ go: 'on' }),
        waits: writing ? words.keeping : undefined,
      }}
      low
    >
      {refused}
      <Notice tone="warning" sign="clock">
        <b>{plural(words.passed, Math.floor((port.now() - draft.touchedAt) / 60_000))}</b>{' '}
        {words.canTalk[draft.address]}
      </Notice>
      <Button onPress={onStopped}>{words.stoppedHere[draft.address]}</Button>
    </StageScreen>
  )
}
