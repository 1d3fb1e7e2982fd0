import { useState, type FormEvent } from 'react'
import { Sheet } from '../design/sheet.tsx'
import { useWish } from '../design/use-wish.ts'
import { Field } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { useModel, usePort, useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { agencyPlace } from './agency-place.ts'
import { DonePart } from './done-part.tsx'
import { ofCountry } from './of-country.ts'
import { ownAgency } from './own-agency.ts'
import { checkTeamNumber, highestTeam, nextTeamNumber } from './team-number.ts'
import { WishAnswer } from './wish-answer.tsx'

/** Forms a team of the reader’s own agency. Its number is read aloud over bad lines: no other team of the country has it. */
export function FormTeamSheet({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const { t, format, number } = say
  const port = usePort()
  const { me } = useRoom()
  const { agencies, teams } = useModel()
  const wish = useWish<{ subject: string }>()
  const [typed, setTyped] = useState<string>()
  const [tried, setTried] = useState(false)
  const own = ownAgency(me, agencies)
  const taken = ofCountry(teams, own?.country).map((team) => team.number)
  const value = typed ?? String(nextTeamNumber(taken))
  const checked = checkTeamNumber(value, taken)
  const mistakes = {
    number: format(t.people.teamNumberWrong, { most: number(highestTeam) }),
    taken: t.people.teamNumberTaken,
  }
  const sending = wish.state === 'sending'
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!checked.right) focusWrong(event.currentTarget)
    else if (!sending)
      void wish.run(() => port.write({ kind: 'team.formed', content: { number: checked.number } }))
  }
  return (
    <Sheet title={t.people.formTeam} onClose={onClose}>
      {own && (
        <dl className="pairs">
          <dt>{t.people.agency}</dt>
          <dd className="medium">{agencyPlace(say, { agency: own.name, country: own.country })}</dd>
        </dl>
      )}
      {wish.state === 'done' ? (
        <DonePart wish={wish} onClose={onClose} />
      ) : (
        <form className="stack wide" noValidate onSubmit={send}>
          <Field
            label={t.people.teamNumber}
            hint={t.people.teamNumberHint}
            wrong={tried && !checked.right ? mistakes[checked.mistake] : undefined}
          >
            {(control) => (
              <input
                {...control}
                aria-required
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
                value={value}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button primary" aria-disabled={sending}>
            {sending ? t.ui.sending : t.people.formTeam}
          </button>
        </form>
      )}
      {wish.state === 'refused' && <WishAnswer wish={wish} />}
    </Sheet>
  )
}
