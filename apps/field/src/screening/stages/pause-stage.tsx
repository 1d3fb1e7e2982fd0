import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { useSay } from '../../frame/say.tsx'
import { StageScreen } from '../parts/stage-screen.tsx'
import type { StageProps } from './stage.ts'

/** What Back leads to in the middle of questions: she stopped, one question back, or on. */
export function PauseStage(
  props: StageProps & { number: number; onGoOn: () => void; onStopped: () => void; writing: boolean },
) {
  const { draft, touch, strip, onBack, refused, number, onGoOn, onStopped, writing } = props
  const { t, format } = useSay()
  const words = t.screening
  const back = () => {
    touch({ go: 'back' })
    onGoOn()
  }
  return (
    <StageScreen
      title={format(words.pauseTitle, { n: number })}
      lead={words.pauseLead}
      strip={strip}
      onBack={onBack}
      main={{
        says: format(words.goOnWith, { n: number }),
        act: onGoOn,
        waits: writing ? words.keeping : undefined,
      }}
      low
    >
      {refused}
      <Notice sign="tick">{words.stoppedSays}</Notice>
      <Button onPress={onStopped}>{words.stoppedHere[draft.address]}</Button>
      <Button onPress={back}>{words.oneBack}</Button>
    </StageScreen>
  )
}
