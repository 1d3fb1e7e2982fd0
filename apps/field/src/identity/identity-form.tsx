import { entryLanguage, personLanguages } from '@libertad/screening'
import { Button, Buttons } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Choices } from '../design/choices.tsx'
import { Icon } from '../design/icon.tsx'
import { TextField } from '../design/text-field.tsx'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import { BirthPart } from './birth-part.tsx'
import { contactKinds, type Contact, type IdentityDraft } from './identity-draft.ts'

/** Names, birth, how to reach her: as she says it, in her own script too. */
export function IdentityForm(props: {
  draft: IdentityDraft
  onChange: (next: IdentityDraft) => void
  birthIsWrong: boolean
}) {
  const { draft, onChange, birthIsWrong } = props
  const { t, languageName } = useSay()
  const change = (next: Partial<IdentityDraft>) => onChange({ ...draft, ...next })
  const contact = (at: number, next: Partial<Contact>) =>
    change({ contacts: draft.contacts.map((one, n) => (n === at ? { ...one, ...next } : one)) })
  const text = (field: 'calledBy' | 'given' | 'family' | 'asWritten', hint?: string) => (
    <TextField
      label={t.identity.fields[field]}
      hint={hint}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      most={120}
    />
  )
  return (
    <>
      {text('calledBy', t.identity.calledByHint)}
      {text('given')}
      {text('family')}
      {text('asWritten', t.identity.asWrittenHint)}
      <BirthPart birth={draft.birth} onChange={(birth) => change({ birth })} isWrong={birthIsWrong} />
      <TextField
        label={t.identity.fields.nationality}
        hint={t.identity.nationalityHint}
        value={draft.nationality}
        onChange={(nationality) => change({ nationality: nationality.toUpperCase().slice(0, 2) })}
        most={2}
      />
      <h2>{t.identity.fields.languages}</h2>
      <div className="two-toggles">
        {personLanguages.map((language) => {
          const code = entryLanguage(language)
          return (
            <Toggle
              key={code}
              mine={languageName(language)}
              on={draft.languages.includes(code)}
              onChange={(on) =>
                change({
                  languages: on ? [...draft.languages, code] : draft.languages.filter((one) => one !== code),
                })
              }
            />
          )
        })}
      </div>
      <h2>{t.identity.fields.contacts}</h2>
      <p className="small">{t.identity.contactsSay}</p>
      {numbered(draft.contacts).map(({ at, ...one }) => (
        <Card key={at}>
          <Choices
            label={t.identity.contactKind}
            as="two"
            chosen={one.kind}
            onChoose={(kind) => contact(at, { kind })}
            choices={contactKinds.map((kind) => ({
              code: kind as string,
              mine: t.identity.contactKinds[kind],
            }))}
          />
          <TextField
            label={t.identity.contactValue}
            value={one.value}
            onChange={(value) => contact(at, { value })}
            most={160}
          />
          <h3>{t.identity.safeToUse}</h3>
          <Choices
            label={t.identity.safeToUse}
            as="three"
            chosen={one.safe}
            onChoose={(safe) => contact(at, { safe })}
            choices={(['yes', 'no', 'not_asked'] as const).map((code) => ({
              ...{ code, mine: t.identity.safe[code] },
            }))}
          />
          <Buttons>
            <Button onPress={() => change({ contacts: draft.contacts.filter((_, n) => n !== at) })}>
              {t.identity.removeContact}
            </Button>
          </Buttons>
        </Card>
      ))}
      <Button
        onPress={() =>
          change({ contacts: [...draft.contacts, { kind: 'phone', value: '', safe: 'not_asked' }] })
        }
      >
        <Icon name="add" />
        {t.identity.addContact}
      </Button>
    </>
  )
}

/** Contacts have nothing of their own to be told apart by while they are typed. */
const numbered = (contacts: readonly Contact[]) => contacts.map((one, at) => ({ ...one, at }))
