import { entryLanguage, spokenLanguage } from '@libertad/screening'
import { Refused } from '../frame/refused.tsx'
import { useSay } from '../frame/say.tsx'
import { Screen } from '../frame/screen.tsx'
import { useWay } from '../frame/screens.ts'
import { useAct } from '../model/use-act.ts'
import { LanguageChoice } from '../screening/parts/language-choice.tsx'
import { useField } from '../model/use-field.ts'

/** The language that most people met here read or hear: each conversation begins with it and may take another. */
export function PersonLanguageScreen() {
  const { port } = useField()
  const { t } = useSay()
  const { back } = useWay()
  const act = useAct()
  return (
    <Screen
      title={t.settings.herLanguage}
      lead={t.settings.herLanguageSays}
      main={{ says: t.frame.done, act: back }}
    >
      <Refused refusal={act.refusal} />
      <LanguageChoice
        label={t.settings.herLanguage}
        chosen={spokenLanguage(port.settings().personLanguage) ?? null}
        onChoose={(spoken) =>
          void act.run(() => port.changeSettings({ personLanguage: entryLanguage(spoken) }))
        }
      />
    </Screen>
  )
}
