import { Button } from '../design/button.tsx'
import { Choices } from '../design/choices.tsx'
import { Heading } from '../design/heading.tsx'
import { Pictogram } from '../design/pictogram.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { StageScreen } from '../screening/parts/stage-screen.tsx'
import { AlertNote } from './alert-note.tsx'
import { childSteps, helpers, withStep, type Helper } from './child-draft.ts'
import { DutyList } from './duty-list.tsx'
import type { ChildStageProps } from './stage.ts'
import './child.css'

/** What is done first, in this order: away from handlers, who stands by the child, and only then four questions. */
export function StepsFirst(props: ChildStageProps & { onLeave: () => void }) {
  const { draft, change, strip, onBack, onNext, refused, onLeave } = props
  const { t } = useSay()
  const codeName = useCodes()
  const words = t.child
  return (
    <StageScreen strip={strip} onBack={onBack} main={{ says: words.askFour, act: onNext }}>
      <div className="row top">
        <div className="child-picture">
          <Pictogram name="child_with_adult" />
        </div>
        <div className="grow stack">
          <Heading>{words.title}</Heading>
          <p className="small">{words.lead}</p>
        </div>
      </div>
      {refused}
      <AlertNote draft={draft} />
      <h2>{words.inOrder}</h2>
      <ol className="in-order">
        <li>
          <h2>{words.first}</h2>
          {childSteps.map((step) => (
            <Toggle
              key={step}
              mine={words.steps[step]}
              on={draft.done.includes(step)}
              onChange={(on) => change({ done: withStep(draft, step, on) })}
            />
          ))}
        </li>
        <li>
          <h2>{words.second}</h2>
          <p className="small">{words.secondSays}</p>
          <DutyList />
          <Choices<Helper | 'nobody'>
            label={words.second}
            chosen={draft.helper ?? 'nobody'}
            onChoose={(who) => change({ helper: who === 'nobody' ? null : who })}
            choices={[
              ...helpers.map((code) => ({ code, mine: codeName('consentGiver', code) })),
              { code: 'nobody', mine: words.nobodyYet },
            ]}
          />
          {draft.helper && (
            <Toggle
              mine={words.isHere}
              on={draft.helperPresent}
              onChange={(helperPresent) => change({ helperPresent })}
            />
          )}
        </li>
        <li>
          <h2>{words.third}</h2>
          <p className="small">{words.thirdSays}</p>
        </li>
      </ol>
      <p className="small">{words.noMeans}</p>
      <Button onPress={onLeave}>{words.leave}</Button>
    </StageScreen>
  )
}
