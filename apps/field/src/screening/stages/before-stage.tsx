import { Choices } from '../../design/choices.tsx'
import { useSay } from '../../frame/say.tsx'
import { stepsOf } from '../draft/screened.ts'
import { StageScreen } from '../parts/stage-screen.tsx'
import { useOfficerWords, useSaidToHer } from '../parts/texts.ts'
import type { StageProps } from './stage.ts'

/** What comes before the first question. A no is kept and shown; it stops nobody. */
export function BeforeStage({ draft, touch, strip, onBack, refused }: StageProps) {
  const { t } = useSay()
  const words = t.screening
  const officer = useOfficerWords()
  const said = useSaidToHer(draft.language)
  return (
    <StageScreen
      title={words.beforeTitle}
      lead={words.beforeLead}
      strip={strip}
      onBack={onBack}
      main={{ says: t.frame.next, act: () => touch({ go: 'next' }) }}
    >
      {officer &&
        said &&
        stepsOf(draft).map(({ code, says }) => {
          const step = officer(`step.${code}` as 'step.water_and_seat')
          const hers = said.hers(says)
          return (
            <div key={code} className="step">
              <h2>{step}</h2>
              <p className="small">
                {words.say} <span lang={hers?.lang}>{hers?.text ?? said.mine(says)}</span>
              </p>
              <Choices<'yes' | 'no'>
                label={step}
                as="two"
                chosen={draft.begin[code]}
                onChoose={(is) => touch({ step: code, is })}
                choices={[
                  { code: 'yes', mine: words.yes },
                  { code: 'no', mine: words.no },
                ]}
              />
            </div>
          )
        })}
      {refused}
    </StageScreen>
  )
}
