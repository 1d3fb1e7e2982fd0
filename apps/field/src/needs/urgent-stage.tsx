import { urgentNeeds } from '@libertad/domain'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import type { NeedsStageProps } from './stage.ts'
import './needs.css'

/** Urgent needs, and which of them are met already. */
export function UrgentStage({ draft, touch, busy, strip, onBack, onKeep, refused }: NeedsStageProps) {
  const { t } = useSay()
  const codeName = useCodes()
  const words = t.needs
  return (
    <StageScreen
      title={words.title}
      strip={strip}
      onBack={onBack}
      main={{ says: words.keepNeeds, act: onKeep, waits: busy ? t.screening.keeping : undefined }}
    >
      <div className="these by-two urgent">
        {urgentNeeds.map((need) => (
          <Toggle
            key={need}
            mine={codeName('urgentNeed', need)}
            on={draft.needs.includes(need)}
            onChange={(on) => touch({ need, on })}
          />
        ))}
      </div>
      {draft.needs.length > 0 && (
        <>
          <h2>{words.met}</h2>
          <div className="stack">
            {draft.needs.map((need) => (
              <Toggle
                key={need}
                mine={codeName('urgentNeed', need)}
                detail={draft.met.includes(need) ? words.isMet : words.notMet}
                on={draft.met.includes(need)}
                onChange={(on) => touch({ met: need, on })}
              />
            ))}
          </div>
        </>
      )}
      {refused}
    </StageScreen>
  )
}
