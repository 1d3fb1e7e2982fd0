import { childQuestions, type PersonTextKey } from '@libertad/screening'
import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { useSay } from '../frame/say.tsx'
import { AskedQuestion } from '../screening/parts/asked.tsx'
import { pictureOf } from '../screening/parts/pictures.ts'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import { childQuestionAt } from './child-draft.ts'
import type { ChildStageProps } from './stage.ts'

/** One of the four questions, its picture first. Back offers to stop. */
export function FourQuestions(props: ChildStageProps & { onStopped: () => void }) {
  const { draft, change, strip, onBack, onNext, refused, onStopped, busy } = props
  const { t, format } = useSay()
  const [paused, setPaused] = useState(false)
  const { code, number: n } = childQuestionAt(draft.at)!
  const question = childQuestions[n - 1]!
  if (paused)
    return (
      <StageScreen
        key="paused"
        title={format(t.screening.pauseTitle, { n })}
        lead={t.screening.pauseLead}
        strip={strip}
        onBack={() => setPaused(false)}
        main={{
          says: format(t.screening.goOnWith, { n }),
          act: () => setPaused(false),
          waits: busy ? t.screening.keeping : undefined,
        }}
        low
      >
        {refused}
        <Notice sign="tick">{t.screening.stoppedSays}</Notice>
        <Button onPress={onStopped}>{t.child.stoppedHere}</Button>
        <Button onPress={onBack}>{t.screening.oneBack}</Button>
      </StageScreen>
    )
  const answer = draft.answers[code]
  return (
    <StageScreen
      key="asked"
      strip={strip}
      onBack={() => setPaused(true)}
      main={{ says: answer === undefined ? t.screening.nextNotAsked : t.frame.next, act: onNext }}
    >
      <AskedQuestion
        language={draft.language}
        says={`question.${code}` as PersonTextKey}
        picture={pictureOf(question.pictogram)}
        large
        answer={answer}
        onAnswer={(answer) => change({ answers: { ...draft.answers, [code]: answer } })}
      />
      {refused}
    </StageScreen>
  )
}
