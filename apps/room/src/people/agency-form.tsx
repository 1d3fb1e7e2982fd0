import { agencyTypes } from '@libertad/domain'
import { useMemo, useState, type FormEvent } from 'react'
import { countryCodes } from '../design/countries.ts'
import { Field } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { useSay } from '../frame/say.tsx'
import { checkAgency, longestName, type AgencyContent, type AgencyDraft } from './check-agency.ts'
import { LanguagesChoice } from './languages-choice.tsx'
import { Options } from './options.tsx'

const open: AgencyDraft = { name: '', type: '', country: '', languages: [], other: '' }

/** Asks which agency takes part: its name, its kind, its country and its languages. */
export function AgencyForm({
  sending,
  onAdd,
}: {
  sending: boolean
  onAdd: (content: AgencyContent) => void
}) {
  const { t, country, compare } = useSay()
  const [draft, setDraft] = useState(open)
  const [tried, setTried] = useState(false)
  const checked = checkAgency(draft)
  const mistakes = tried && !checked.right ? checked.mistakes : {}
  const wrong = (field: 'name' | 'type' | 'country') => mistakes[field] && t.enrol[mistakes[field]]
  const countries = useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, words: country(code) }))
        .sort((one, other) => compare(one.words, other.words)),
    [country, compare],
  )
  const types = agencyTypes.map((type) => ({ value: type, words: t.codes.agencyType[type] }))
  const change = (part: Partial<AgencyDraft>) => setDraft({ ...draft, ...part })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!checked.right) focusWrong(event.currentTarget)
    else if (!sending) onAdd(checked.content)
  }
  return (
    <form className="stack wide" noValidate onSubmit={send}>
      <Field label={t.people.name} wrong={wrong('name')}>
        {(control) => (
          <input
            {...control}
            aria-required
            autoComplete="off"
            maxLength={longestName}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t.people.type} wrong={wrong('type')}>
        {(control) => (
          <select
            {...control}
            aria-required
            value={draft.type}
            onChange={({ target }) => change({ type: target.value as AgencyDraft['type'] })}
          >
            <Options none={draft.type === ''} options={types} />
          </select>
        )}
      </Field>
      <Field label={t.people.country} wrong={wrong('country')}>
        {(control) => (
          <select
            {...control}
            aria-required
            value={draft.country}
            onChange={({ target }) => change({ country: target.value })}
          >
            <Options none={draft.country === ''} options={countries} />
          </select>
        )}
      </Field>
      <LanguagesChoice
        chosen={draft.languages}
        other={draft.other}
        wrong={mistakes.other}
        onChange={change}
      />
      <button type="submit" className="button primary" aria-disabled={sending}>
        {sending ? t.ui.sending : t.people.addAgency}
      </button>
    </form>
  )
}
