import { Field } from '../form/field.tsx'
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
  const code = other.trim().toLowerCase()
  const name = code.length === 3 ? languageName(code) : code
  const toggle = (one: string) =>
    onChange({
      languages: chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one],
    })
  return (
    <fieldset className="stack">
      <legend className="small medium">{t.plan.languages}</legend>
      <div className="register-boxes">
        {codes.map((each) => (
          <label key={each} className="check">
            <input type="checkbox" checked={chosen.includes(each)} onChange={() => toggle(each)} />
            {languageName(each)}
          </label>
        ))}
      </div>
      <div className="register-pick">
        <Field
          label={t.people.otherLanguage}
          hint={name === code ? t.people.otherLanguageHint : name}
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
