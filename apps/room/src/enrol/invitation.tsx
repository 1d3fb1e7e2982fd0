import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { InvitationCard } from '../model/room-port.ts'
import { EnrolShell } from './enrol-shell.tsx'
import { KeyNote } from './key-note.tsx'
import { zonesHere } from './zones.ts'

/** An invitation that was read: who invites whom as what, and the one button that uses it. */
export function InvitationPage({ secret, card }: { secret: string; card: InvitationCard }) {
  const { t, format, list, exactTime } = useSay()
  const port = usePort()
  const wish = useWish<undefined>()
  const { operation, workName, agency, roles, expiresAt } = card
  const until = exactTime(expiresAt, zonesHere().standard)
  return (
    <EnrolShell
      title={t.enrol.cardTitle}
      lead={format(t.enrol.cardLead, { operation, workName, agency })}
      own={roles}
    >
      <dl className="enrol-card">
        <dt>{t.people.workName}</dt>
        <dd className="medium">{workName}</dd>
        <dt>{t.people.agency}</dt>
        <dd>{agency}</dd>
        <dt>{t.enrol.role}</dt>
        <dd>{list(roles.map((role) => t.codes.role[role]))}</dd>
        <dt>{t.enrol.does}</dt>
        <dd>{roles.map((role) => t.enrol.roles[role].does).join('. ')}</dd>
        <dt>{t.enrol.sees}</dt>
        <dd>{roles.map((role) => t.enrol.roles[role].sees).join('. ')}</dd>
      </dl>
      <p className="row small text-2">
        <Icon name="clock" />
        {format(t.enrol.validUntil, { time: until })}
      </p>
      <KeyNote />
      <button
        type="button"
        className="button primary"
        aria-disabled={wish.state === 'sending'}
        onClick={() => wish.state !== 'sending' && void wish.run(() => port.enrol(secret))}
      >
        <Icon name="key" />
        {wish.state === 'sending' ? t.enrol.enrolling : t.enrol.enrol}
      </button>
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </EnrolShell>
  )
}
