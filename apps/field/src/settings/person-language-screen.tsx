import { personLanguages } from '@libertad/screening'
import { entryLanguage } from '../consent/spoken-languages.ts'
import { Choices } from '../design/choices.tsx'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { useField } from '../model/use-field.ts'

/** The language that most people met here read or hear: each conversation begins with it and may take another. */
export function PersonLanguageScreen() {
  const { port } = useField()
  const { t, languageName } = useSay()
  const { back } = useWay()
  const act = useAct()
  return (
    <Screen
      title={t.settings.herLanguage}
      lead={t.settings.herLanguageSays}
      main={{ says: t.frame.done, act: back }}
    >
      <Refused refusal={act.refusal} />
      <Choices<string>
        label={t.settings.herLanguage}
        as="two"
        chosen={port.settings().personLanguage}
        onChoose={(personLanguage) => void act.run(() => port.changeSettings({ personLanguage }))}
        choices={personLanguages.map(entryLanguage).map((code) => ({ code, mine: languageName(code) }))}
      />
    </Screen>
  )
}
