import { Field } from '../enrol/field.tsx'
import { useSay } from '../frame/say.tsx'
import { offeredLanguages, withOther, type OtherMistake } from './check-agency.ts'

interface Props {
  chosen: readonly string[]
  other: string
  wrong: OtherMistake | undefined
  onChange: (change: { languages?: readonly string[]; other?: string }) => void
}

/** The languages in which an agency can be spoken to: boxes for some, and any other by its three letters. */
export function LanguagesChoice({ chosen, other, wrong, onChange }: Props) {
  const { t, languageName, compare } = useSay()
  const words = { letters: t.people.otherLanguageHint, many: t.people.mostLanguages }
  const codes = [...new Set([...offeredLanguages, ...chosen])].sort((one, two) =>
    compare(languageName(one), languageName(two)),
  )
  const added = withOther(chosen, other)
  const named = other.trim().length === 3 ? languageName(other.trim().toLowerCase()) : ''
  const toggle = (code: string) =>
    onChange({
      languages: chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code],
    })
  return (
    <fieldset className="stack">
      <legend className="small medium">{t.plan.languages}</legend>
      <div className="register-boxes">
        {codes.map((code) => (
          <label key={code} className="check">
            <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
            {languageName(code)}
          </label>
        ))}
      </div>
      <div className="register-pick">
        <Field
          label={t.people.otherLanguage}
          hint={named || t.people.otherLanguageHint}
          wrong={wrong && words[wrong]}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={3}
              value={other}
              onChange={({ target }) => onChange({ other: target.value })}
            />
          )}
        </Field>
        <button
          type="button"
          className="button"
          disabled={other.trim() === '' || typeof added === 'string'}
          onClick={() => typeof added !== 'string' && onChange({ languages: added, other: '' })}
        >
          {t.people.add}
        </button>
      </div>
    </fieldset>
  )
}
