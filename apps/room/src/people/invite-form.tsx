import { useMemo, useState, type FormEvent } from 'react'
import { Field } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { useModel, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { Invite } from '../model/room-port.ts'
import { checkInvite, longestWorkName, type InviteDraft } from './check-invite.ts'
import { inviteChoices } from './invite-choices.ts'
import { Options } from './options.tsx'
import { teamsOf } from './teams-of.ts'

interface Props {
  /** The agency to begin with. */
  agency: string | undefined
  sending: boolean
  onInvite: (invite: Invite) => void
}

/** Asks whom to invite, for which agency, as what. */
export function InviteForm({ agency: given, sending, onInvite }: Props) {
  const { t, country, compare } = useSay()
  const { me } = useRoom()
  const { agencies, teams } = useModel()
  const may = useMemo(() => inviteChoices(me, agencies), [me, agencies])
  const byCountry = [...Map.groupBy(may.agencies, (each) => each.country)].sort(([one], [other]) =>
    compare(country(one), country(other)),
  )
  const [draft, setDraft] = useState<InviteDraft>({
    ...{ workName: '', role: '', team: '' },
    agency: given ?? (may.agencies.length === 1 ? may.agencies[0]!.id : ''),
  })
  const [tried, setTried] = useState(false)
  const checked = checkInvite(draft)
  const mistakes = tried && !checked.right ? checked.mistakes : {}
  const wrong = (field: keyof InviteDraft) =>
    mistakes[field] && (mistakes[field] === 'needed' ? t.enrol.needed : t.enrol.signs)
  const own = teamsOf(teams, draft.agency)
  const chosen = may.agencies.find(({ id }) => id === draft.agency)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!checked.right) focusWrong(event.currentTarget)
    else if (!sending) onInvite(checked.invite)
  }
  return (
    <form className="stack wide" noValidate onSubmit={send}>
      <Field label={t.people.workName} hint={t.enrol.workNameHint} wrong={wrong('workName')}>
        {(control) => (
          <input
            {...control}
            aria-required
            autoComplete="off"
            maxLength={longestWorkName}
            value={draft.workName}
            onChange={({ target }) => setDraft({ ...draft, workName: target.value })}
          />
        )}
      </Field>
      <Field label={t.people.agency} hint={chosen && country(chosen.country)} wrong={wrong('agency')}>
        {(control) => (
          <select
            {...control}
            aria-required
            value={draft.agency}
            onChange={({ target }) => setDraft({ ...draft, agency: target.value, team: '' })}
          >
            <Options none={!chosen} options={[]} />
            {byCountry.map(([code, ofCountry]) => (
              <optgroup key={code} label={country(code)}>
                <Options
                  none={false}
                  options={ofCountry.map(({ id, name }) => ({ value: id, words: name }))}
                />
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t.people.role}
        hint={draft.role === '' ? undefined : t.enrol.roles[draft.role].does}
        wrong={wrong('role')}
      >
        {(control) => (
          <select
            {...control}
            aria-required
            value={draft.role}
            onChange={({ target }) => setDraft({ ...draft, role: target.value as InviteDraft['role'] })}
          >
            <Options
              none={draft.role === ''}
              options={may.roles.map((role) => ({ value: role, words: t.codes.role[role] }))}
            />
          </select>
        )}
      </Field>
      <Field label={t.people.team}>
        {(control) => (
          <select
            {...control}
            value={draft.team}
            onChange={({ target }) => setDraft({ ...draft, team: target.value })}
          >
            <Options none options={own.map(({ id, number }) => ({ value: id, words: String(number) }))} />
          </select>
        )}
      </Field>
      <button type="submit" className="button primary" aria-disabled={sending}>
        {sending ? t.ui.sending : t.people.makeLink}
      </button>
    </form>
  )
}
