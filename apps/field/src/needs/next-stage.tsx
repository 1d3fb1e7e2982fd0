import { nextSteps } from '@libertad/domain'
import { Choices } from '../design/choices.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import { dueIn, missingNext, type Step } from './needs-draft.ts'
import type { NeedsStageProps } from './stage.ts'

/** What happens next, and by when. A person without a next step stands on the coordinator's page. */
export function NextStage({ draft, touch, busy, strip, onBack, onKeep, refused }: NeedsStageProps) {
  const { t } = useSay()
  const codeName = useCodes()
  const words = t.needs
  const missing = missingNext(draft)
  return (
    <StageScreen
      title={words.nextTitle}
      strip={strip}
      onBack={onBack}
      main={{
        says: words.keepNext,
        act: onKeep,
        waits: busy ? t.screening.keeping : missing && words.missing[missing],
      }}
    >
      <Choices<Step>
        label={words.nextTitle}
        as="two"
        chosen={draft.step ?? undefined}
        onChoose={(step) => touch({ step })}
        choices={nextSteps.map((code) => ({ code, mine: codeName('nextStep', code) }))}
      />
      {draft.step !== 'she_wants_none' && (
        <>
          <h2>{words.byWhen}</h2>
          <Choices
            label={words.byWhen}
            as="two"
            chosen={draft.due === null ? undefined : `in${draft.due}`}
            onChoose={(code) => touch({ due: dueIn.find((days) => `in${days}` === code)! })}
            choices={dueIn.map((days) => ({ code: `in${days}` as const, mine: words.due[`in${days}`] }))}
          />
        </>
      )}
      {refused}
    </StageScreen>
  )
}
