import { entryLanguage, spokenLanguage } from '@libertad/screening'
import { Notice } from '../design/notice.tsx'
import { TextField } from '../design/text-field.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { LanguageChoice } from '../screening/parts/language-choice.tsx'
import { useField } from '../model/use-field.ts'
import { tellings, type Mark, type Telling } from './arrest-draft.ts'
import { useMarkWords } from './use-mark-words.ts'
import type { ArrestPageProps } from './arrest-page.tsx'

const longestNote = 2_000

/** Reason and rights, each told in a language understood and marked at its own time; prose is sealed or not kept. */
export function ToldPage({ draft, onChange }: ArrestPageProps) {
  const { port, model } = useField()
  const { t, format } = useSay()
  const words = useMarkWords()
  const { language } = draft
  const now = (): Mark => ({ at: port.journalNow(), ...(language !== undefined && { language }) })
  const tell = (telling: Telling, on: boolean) => {
    const { [telling]: _, ...rest } = draft.told
    onChange({ ...draft, told: on ? { ...rest, [telling]: now() } : rest })
  }
  const { medic: seen, ...without } = draft
  return (
    <>
      <h2>{t.arrest.language}</h2>
      <LanguageChoice
        label={t.arrest.language}
        chosen={(language !== undefined && spokenLanguage(language)) || null}
        onChoose={(spoken) => onChange({ ...draft, language: entryLanguage(spoken) })}
      />
      {tellings.map((telling) => {
        const mark = draft.told[telling]
        return (
          <Toggle
            key={telling}
            mine={t.arrest.told[telling]}
            detail={mark ? words.at(mark) : t.arrest.toldNow}
            on={mark !== undefined}
            onChange={(on) => tell(telling, on)}
          />
        )
      })}
      <Toggle
        mine={t.arrest.medic}
        {...(seen && { detail: words.at({ at: seen.at }) })}
        on={seen !== undefined}
        onChange={(on) => onChange(on ? { ...without, medic: now() } : without)}
      />
      {model.sealing.may ? (
        <TextField
          label={t.arrest.note}
          hint={t.arrest.noteSays}
          value={draft.note}
          onChange={(note) => onChange({ ...draft, note })}
          lines={3}
          most={longestNote}
        />
      ) : (
        <Notice tone="critical" sign="sealed">
          {t.arrest.cannotSeal}
        </Notice>
      )}
      <Notice sign="people">
        <b>{t.person.whoReads}</b> {format(t.arrest.readers, { agency: model.me.agency })}
      </Notice>
    </>
  )
}
