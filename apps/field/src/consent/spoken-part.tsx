import { consentGivers, consentManners } from '@libertad/domain'
import { useState } from 'react'
import { Card } from '../design/card.tsx'
import { Choices } from '../design/choices.tsx'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { useCodes } from '../frame/use-codes.ts'
import { InterpretingChoice } from '../screening/parts/interpreting-choice.tsx'
import { LanguageChoice } from '../screening/parts/language-choice.tsx'
import type { Spoken } from './spoken.ts'

/** In which language, how the words reach her, who interprets and, for a child, who agrees. A line until it is touched. */
export function SpokenPart(props: { spoken: Spoken; isChild: boolean; onChange: (next: Spoken) => void }) {
  const { spoken, isChild, onChange } = props
  const { t, languageName } = useSay()
  const code = useCodes()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <Card onPress={() => setOpen(true)}>
        <span className="row">
          <Icon name="people" />
          <span className="grow">
            <b>{languageName(spoken.language)}</b>
            <span className="small">
              {' · '}
              {code('consentManner', spoken.manner)}
              {' · '}
              {code('interpreting', spoken.interpreting)}
              {isChild && ` · ${code('consentGiver', spoken.by)}`}
            </span>
          </span>
          <span className="small">{t.consent.change}</span>
        </span>
      </Card>
    )
  return (
    <div className="stack">
      <h2>{t.consent.language}</h2>
      <LanguageChoice
        label={t.consent.language}
        chosen={spoken.language}
        onChoose={(language) => onChange({ ...spoken, language })}
      />
      <h2>{t.consent.manner}</h2>
      <Choices
        label={t.consent.manner}
        as="two"
        chosen={spoken.manner}
        onChoose={(manner) => onChange({ ...spoken, manner })}
        choices={consentManners.map((one) => ({ code: one, mine: code('consentManner', one) }))}
      />
      <h2>{t.consent.interpreting}</h2>
      <InterpretingChoice
        chosen={spoken.interpreting}
        onChoose={(interpreting) => onChange({ ...spoken, interpreting })}
      />
      {isChild && (
        <>
          <h2>{t.consent.giver}</h2>
          <Choices
            label={t.consent.giver}
            as="two"
            chosen={spoken.by}
            onChoose={(by) => onChange({ ...spoken, by })}
            choices={consentGivers
              .filter((giver) => giver !== 'herself')
              .map((giver) => ({ code: giver, mine: code('consentGiver', giver) }))}
          />
        </>
      )}
    </div>
  )
}
