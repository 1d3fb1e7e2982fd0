import { adultQuestions, type PersonTextKey } from '@libertad/screening'
import { useSay } from '../../frame/say.tsx'
import { AskedQuestion } from '../parts/asked.tsx'
import { pictureOf } from '../parts/pictures.ts'
import { StageScreen } from '../parts/stage-screen.tsx'
import type { StageProps } from './stage.ts'

/** One question. Left untouched it is “not asked”; Next says so. */
export function QuestionStage(props: StageProps & { code: string }) {
  const { draft, touch, strip, onBack, refused, code } = props
  const { t } = useSay()
  const answer = draft.answers[code]
  const question = adultQuestions.find((one) => one.code === code)!
  return (
    <StageScreen
      strip={strip}
      onBack={onBack}
      main={{
        says: answer === undefined ? t.screening.nextNotAsked : t.frame.next,
        act: () => touch({ go: 'next' }),
      }}
    >
      <AskedQuestion
        language={draft.language}
        says={`question.${code}` as PersonTextKey}
        picture={pictureOf(question.pictogram)}
        answer={answer}
        onAnswer={(answer) => touch({ question: code, answer })}
      />
      {refused}
    </StageScreen>
  )
}
