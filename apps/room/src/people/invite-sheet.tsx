import { Sheet } from '../design/sheet.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { Invitation, Invite } from '../model/room-port.ts'
import type { PersonView } from '../model/view-model.ts'
import { agencyPlace } from './agency-place.ts'
import { InviteForm } from './invite-form.tsx'
import { LinkShown } from './link-shown.tsx'
import { WishAnswer } from './wish-answer.tsx'

interface Props {
  /** For another device of hers; absent: for somebody new. */
  person?: PersonView | undefined
  /** Of somebody new: the agency to begin with. */
  agency?: string | undefined
  onClose: () => void
}

/** Makes an invitation. */
export function InviteSheet({ person, agency, onClose }: Props) {
  const say = useSay()
  const { t, format } = say
  const port = usePort()
  const wish = useWish<Invitation>()
  const sending = wish.state === 'sending'
  const invite = (asked: Invite) => void (sending || wish.run(() => port.invite(asked)))
  const title =
    wish.state === 'done'
      ? format(t.people.linkTitle, { name: wish.value.workName })
      : person
        ? t.people.inviteDevice
        : t.people.inviteTitle
  return (
    <Sheet title={title} onClose={onClose}>
      {wish.state === 'done' ? (
        <LinkShown invitation={wish.value} />
      ) : person ? (
        <>
          <dl className="pairs">
            <dt>{t.people.person}</dt>
            <dd className="medium">{person.workName}</dd>
            <dt>{t.people.agency}</dt>
            <dd>{agencyPlace(say, person)}</dd>
          </dl>
          <button
            type="button"
            className="button primary"
            aria-disabled={sending}
            onClick={() => invite({ person: person.id })}
          >
            {sending ? t.ui.sending : t.people.makeLink}
          </button>
        </>
      ) : (
        <InviteForm agency={agency} sending={sending} onInvite={invite} />
      )}
      {wish.state === 'refused' && <WishAnswer wish={wish} />}
    </Sheet>
  )
}
