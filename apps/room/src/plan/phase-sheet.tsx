import { useModel } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { ChoiceInput, DayInput } from '../form/inputs.tsx'
import { useWriting } from '../form/use-writing.ts'
import { WriteSheet } from '../form/write-sheet.tsx'
import { wordOf } from '../sites/word-of.ts'
import { madeMove, madePhase, openPhases, withPhase, type PhaseDraft, type PhaseView } from './phase-draft.ts'

/** For the coordinator: the days of a phase that is planned, or with `phase`, of one that moves. */
export function PhaseSheet({ phase, onClose }: { phase?: PhaseView; onClose: () => void }) {
  const { t, format } = useSay()
  const { plan, operation } = useModel()
  const begin: PhaseDraft = { code: '', starts: phase?.starts ?? '', ends: phase?.ends ?? '' }
  const writing = useWriting<PhaseDraft>(begin, (draft) =>
    phase ? madeMove(phase, draft) : madePhase(draft),
  )
  const name = phase && wordOf(t.codes.phase, phase.code)
  return (
    <WriteSheet
      {...{ writing, onClose, act: phase ? t.plan.moveIt : t.plan.planIt }}
      title={name ? format(t.plan.movePhase, { phase: name }) : t.plan.planPhase}
    >
      {!phase && (
        <ChoiceInput
          writing={{
            ...writing,
            change: ({ code = '' }) => writing.change(withPhase(writing.draft, code, operation)),
          }}
          field="code"
          label={t.plan.phase}
          options={openPhases(plan.phases).map((value) => ({ value, words: t.codes.phase[value] }))}
        />
      )}
      <div className="write-pair">
        <DayInput {...{ writing, field: 'starts', label: t.plan.firstDay }} />
        <DayInput {...{ writing, field: 'ends', label: t.plan.lastDay }} />
      </div>
    </WriteSheet>
  )
}
