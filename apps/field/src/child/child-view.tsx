import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSay } from '../frame/say.tsx'
import { useField } from '../model/use-field.ts'
import { SaidText } from '../screening/parts/asked.tsx'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import type { ChildStageProps } from './stage.ts'

/** Longest view that is kept, signs. */
const most = 4_000

/** The child's view, in the child's own words, sealed before it is kept. Protection does not wait for it. */
export function ChildView(props: ChildStageProps & { onKeep: () => void }) {
  const { draft, change, strip, onBack, refused, onKeep, busy } = props
  const { model } = useField()
  const { t } = useSay()
  const words = t.child
  const cannotSeal = !model.sealing.may
  return (
    <StageScreen
      strip={strip}
      onBack={onBack}
      main={{
        says: words.keep,
        act: onKeep,
        waits: busy
          ? t.screening.keeping
          : cannotSeal && draft.view !== ''
            ? words.cannotSealWaits
            : undefined,
      }}
    >
      <SaidText language={draft.language} says="child.your_view" through />
      {cannotSeal && (
        <Notice tone="warning" sign="sealed">
          {words.cannotSeal}
        </Notice>
      )}
      <TextField
        label={words.viewLabel}
        hint={words.viewHint}
        value={draft.view}
        onChange={(view) => change({ view })}
        lines={5}
        most={most}
      />
      <Notice sign="sealed">{words.notAYes}</Notice>
      {refused}
    </StageScreen>
  )
}
