import { urgentNeeds, type UrgentNeed } from '@libertad/screening'
import { Pictogram, type PictogramName } from '../../design/pictogram.tsx'
import { TwoLanguages } from '../../design/two-languages.tsx'
import { useSay } from '../../frame/say.tsx'
import { StageScreen } from '../parts/stage-screen.tsx'
import { useSaidToHer } from '../parts/texts.ts'
import { SaidText } from '../parts/asked.tsx'
import type { StageProps } from './stage.ts'

const pictures: Record<UrgentNeed, PictogramName> = {
  ...{ doctor: 'doctor', water_food: 'water', safe_place: 'safe_place' },
  ...{ sleep: 'sleep', call_home: 'call_home', nothing: 'nothing_now' },
}

/** What she needs now, in pictures: it comes before any question. Several may be chosen. */
export function NeedsStage(props: StageProps & { onNext: () => void; writing: boolean }) {
  const { draft, touch, strip, onBack, refused, onNext, writing } = props
  const { t } = useSay()
  const said = useSaidToHer(draft.language)
  return (
    <StageScreen
      strip={strip}
      onBack={onBack}
      main={{ says: t.frame.next, act: onNext, waits: writing ? t.screening.keeping : undefined }}
    >
      <SaidText language={draft.language} says="begin.need" />
      {said && (
        <fieldset className="push">
          <legend className="hidden-words">{said.mine('begin.need')}</legend>
          <div className="these by-three">
            {urgentNeeds.map((need) => (
              <label key={need} className="pic">
                <input
                  type="checkbox"
                  checked={draft.needs.includes(need)}
                  onChange={(event) => touch({ need, on: event.target.checked })}
                />
                <Pictogram name={pictures[need]} />
                <TwoLanguages hers={said.hers(`need.${need}`)} mine={said.mine(`need.${need}`)} />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {refused}
    </StageScreen>
  )
}
