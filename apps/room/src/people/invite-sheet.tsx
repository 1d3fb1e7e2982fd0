import { RefusalBox } from '../design/refusal-box.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { Invitation, Invite } from '../model/room-port.ts'
import type { PersonView } from '../model/view-model.ts'
import { InviteForm } from './invite-form.tsx'
import { LinkShown } from './link-shown.tsx'

/** Makes an invitation: for somebody new, or, with `person`, for another device of hers. */
export function InviteSheet({ person, onClose }: { person?: PersonView; onClose: () => void }) {
  const { t, format } = useSay()
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
            <dd>{person.agency}</dd>
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
        <InviteForm sending={sending} onInvite={invite} />
      )}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </Sheet>
  )
}
