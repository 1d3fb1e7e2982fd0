import { Choices } from '../../design/choices.tsx'
import { useSay } from '../../frame/say.tsx'
import { addresses, type Address } from '../draft/screening-draft.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { StageScreen } from '../parts/stage-screen.tsx'
import type { StageProps } from './stage.ts'

/** In which language the person is spoken to, and how the officer's words speak of her, him or them. */
export function LanguageStage({ draft, touch, strip, onBack, refused }: StageProps) {
  const { t } = useSay()
  const words = t.screening
  return (
    <StageScreen
      title={words.languageTitle[draft.address]}
      strip={strip}
      onBack={onBack}
      main={{
        says: t.frame.next,
        act: () => touch({ go: 'next' }),
        waits: draft.language === null ? words.chooseLanguage : undefined,
      }}
    >
      <LanguageChoice
        label={words.languageTitle[draft.address]}
        chosen={draft.language}
        onChoose={(language) => touch({ language })}
      />
      <h2>{words.address}</h2>
      <Choices<Address>
        label={words.address}
        as="three"
        chosen={draft.address}
        onChoose={(address) => touch({ address })}
        choices={addresses.map((code) => ({ code, mine: words.addresses[code] }))}
      />
      {refused}
    </StageScreen>
  )
}
