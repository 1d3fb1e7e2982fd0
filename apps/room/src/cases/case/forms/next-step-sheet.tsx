import { localDay, nextSteps } from '@libertad/domain'
import { ChoiceInput, DayInput } from '../../../form/inputs.tsx'
import { useWriting } from '../../../form/use-writing.ts'
import { WriteSheet } from '../../../form/write-sheet.tsx'
import { usePort } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { madeNextStep, type NextStepDraft } from './step-drafts.ts'

/** What happens next for a person, and by which day. */
export function NextStepSheet({ line, onClose }: { line: CaseLine; onClose: () => void }) {
  const { t, format } = useSay()
  const port = usePort()
  const today = localDay(new Date(port.now()).toISOString(), line.person.zone)
  const writing = useWriting<NextStepDraft>({ step: '', due: '' }, (draft) =>
    madeNextStep(line, draft, today),
  )
  return (
    <WriteSheet
      {...{ writing, onClose, act: t.oneCase.keepStep }}
      title={format(t.oneCase.nextTitle, { person: line.pseudonym })}
    >
      <ChoiceInput
        {...{ writing, field: 'step', label: t.cases.column.next }}
        options={nextSteps.map((value) => ({ value, words: t.codes.nextStep[value] }))}
      />
      <DayInput {...{ writing, field: 'due', label: t.oneCase.byDay }} />
    </WriteSheet>
  )
}
