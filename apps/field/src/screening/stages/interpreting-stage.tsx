import { Notice } from '../../design/notice.tsx'
import { useSay } from '../../frame/say.tsx'
import { InterpretingChoice } from '../parts/interpreting-choice.tsx'
import { StageScreen } from '../parts/stage-screen.tsx'
import type { StageProps } from './stage.ts'

/** How words pass between the two. */
export function InterpretingStage({ draft, touch, strip, onBack, refused }: StageProps) {
  const { t } = useSay()
  const words = t.screening
  return (
    <StageScreen
      title={words.interpretingTitle}
      strip={strip}
      onBack={onBack}
      main={{
        says: t.frame.next,
        act: () => touch({ go: 'next' }),
        waits: draft.interpreting === null ? words.chooseInterpreting : undefined,
      }}
    >
      <Notice sign="people">{words.neverFromSite}</Notice>
      <div className="push">
        <InterpretingChoice
          chosen={draft.interpreting}
          onChoose={(interpreting) => touch({ interpreting })}
        />
      </div>
      {refused}
    </StageScreen>
  )
}
