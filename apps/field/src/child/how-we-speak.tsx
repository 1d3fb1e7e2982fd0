import { useSay } from '../frame/say.tsx'
import { InterpretingChoice } from '../screening/parts/interpreting-choice.tsx'
import { LanguageChoice } from '../screening/parts/language-choice.tsx'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import type { ChildStageProps } from './stage.ts'

/** The child's language, and how words pass. */
export function HowWeSpeak({ draft, change, strip, onBack, onNext, refused }: ChildStageProps) {
  const { t } = useSay()
  const words = t.screening
  return (
    <StageScreen
      title={t.child.languageTitle}
      strip={strip}
      onBack={onBack}
      main={{
        says: t.frame.next,
        act: onNext,
        waits:
          draft.language === null
            ? words.chooseLanguage
            : draft.interpreting === null
              ? words.chooseInterpreting
              : undefined,
      }}
    >
      <LanguageChoice
        label={t.child.languageTitle}
        chosen={draft.language}
        onChoose={(language) => change({ language })}
      />
      <h2>{words.interpretingTitle}</h2>
      <InterpretingChoice chosen={draft.interpreting} onChoose={(interpreting) => change({ interpreting })} />
      {refused}
    </StageScreen>
  )
}
