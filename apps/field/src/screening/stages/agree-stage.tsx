import type { PersonTextKey } from '@libertad/screening'
import { Choices, type Choice } from '../../design/choices.tsx'
import { Notice } from '../../design/notice.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Act } from '../../frame/main-action.tsx'
import { stepsOf } from '../draft/screened.ts'
import { SaidText } from '../parts/asked.tsx'
import { StageScreen } from '../parts/stage-screen.tsx'
import { useOfficerWords, useSaidToHer } from '../parts/texts.ts'
import type { StageProps } from './stage.ts'

type Agrees = 'yes' | 'no' | 'later'
const says = {
  yes: 'answer.agree',
  no: 'answer.refuse',
  later: 'answer.later',
} as const satisfies Record<Agrees, PersonTextKey>

/** Whether she will talk. Yes, no and later weigh the same; what was answered with no before is shown once more. */
export function AgreeStage(
  props: StageProps & { onRefused: () => void; onLater: () => void; writing: boolean },
) {
  const { draft, touch, strip, onBack, refused, onRefused, onLater, writing } = props
  const { t } = useSay()
  const words = t.screening
  const said = useSaidToHer(draft.language)
  const officer = useOfficerWords()
  const open = stepsOf(draft).filter(({ code }) => draft.begin[code] !== 'yes')
  const acts: Record<Agrees, Act> = {
    yes: { says: words.toFirst, act: () => touch({ go: 'next' }) },
    no: { says: words.keepNo[draft.address], act: onRefused, waits: writing ? words.keeping : undefined },
    later: { says: words.keepLater, act: onLater },
  }
  const choice = (code: Agrees): Choice<Agrees> => ({
    ...{ code, mine: said!.mine(says[code]), hers: said!.hers(says[code]) },
  })
  return (
    <StageScreen
      strip={strip}
      onBack={onBack}
      main={
        draft.agrees === null
          ? { says: words.toFirst, act: () => undefined, waits: words.chooseAnswer }
          : acts[draft.agrees]
      }
    >
      <SaidText language={draft.language} says="consent.interview" through />
      {said && (
        <>
          <p lang={said.hers('begin.you_decide')?.lang}>
            {said.hers('begin.you_decide')?.text ?? said.mine('begin.you_decide')}
          </p>
          <p lang={said.hers('consent.help_stays')?.lang}>
            {said.hers('consent.help_stays')?.text ?? said.mine('consent.help_stays')}
          </p>
        </>
      )}
      {officer && open.length > 0 && (
        <Notice tone="warning" sign="warning">
          <b>{words.notSoBefore}</b>
          <ul className="checks">
            {open.map(({ code }) => (
              <li key={code}>
                {officer(`step.${code}` as 'step.water_and_seat')} ·{' '}
                {draft.begin[code] === 'no' ? words.no : t.frame.notAsked}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {said && (
        <div className="push">
          <Choices<Agrees>
            label={said.mine('consent.interview')}
            chosen={draft.agrees ?? undefined}
            onChoose={(agrees) => touch({ agrees })}
            choices={(['yes', 'no', 'later'] as const).map(choice)}
          />
        </div>
      )}
      {refused}
    </StageScreen>
  )
}
