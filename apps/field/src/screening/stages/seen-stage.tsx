import { exploitationKinds, observations, type ExploitationKind } from '@libertad/screening'
import { Choices } from '../../design/choices.tsx'
import { Icon } from '../../design/icon.tsx'
import { Toggle } from '../../design/toggle.tsx'
import { useSay } from '../../frame/say.tsx'
import { StageScreen } from '../parts/stage-screen.tsx'
import { useOfficerWords } from '../parts/texts.ts'
import type { StageProps } from './stage.ts'

/** What the officer saw, apart from what anybody said. Not seeing something means nothing. */
export function SeenStage(props: StageProps & { onKeep: () => void; writing: boolean }) {
  const { draft, touch, strip, onBack, refused, onKeep, writing } = props
  const { t } = useSay()
  const words = t.screening
  const officer = useOfficerWords()
  return (
    <StageScreen
      title={
        <span className="row">
          <Icon name="seen" large />
          {words.seenTitle}
        </span>
      }
      lead={words.seenLead}
      strip={strip}
      onBack={onBack}
      main={{ says: words.keep, act: onKeep, waits: writing ? words.keeping : undefined }}
    >
      {officer && (
        <div className="stack">
          {observations.map(({ code }) => (
            <Toggle
              key={code}
              mine={officer(`observation.${code}` as 'observation.fear')}
              on={draft.seen.includes(code)}
              onChange={(on) => touch({ sign: code, on })}
            />
          ))}
          <h2>{words.kindTitle}</h2>
          <Choices<ExploitationKind>
            label={words.kindTitle}
            as="two"
            chosen={draft.kind}
            onChoose={(kind) => touch({ kind })}
            choices={exploitationKinds.map((code) => ({ code, mine: officer(`kind.${code}`) }))}
          />
        </div>
      )}
      {refused}
    </StageScreen>
  )
}
