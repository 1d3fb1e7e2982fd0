import { Icon } from '../design/icon.tsx'
import { Sheet } from '../design/sheet.tsx'
import { useWish } from '../design/use-wish.ts'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import { AgencyForm } from './agency-form.tsx'
import { DonePart } from './done-part.tsx'
import { WishAnswer } from './wish-answer.tsx'

interface Props {
  /** Goes on with the invitation of the agency's first person. */
  onInvite: (agency: string) => void
  onClose: () => void
}

/** Adds an agency to the operation. Nobody of it can do anything before somebody is invited. */
export function AddAgencySheet({ onInvite, onClose }: Props) {
  const { t } = useSay()
  const port = usePort()
  const wish = useWish<{ subject: string }>()
  const sending = wish.state === 'sending'
  return (
    <Sheet title={t.people.addAgency} onClose={onClose}>
      {wish.state === 'done' ? (
        <DonePart wish={wish} onClose={onClose}>
          <button type="button" className="button primary" onClick={() => onInvite(wish.value.subject)}>
            <Icon name="plus" />
            {t.people.invite}
          </button>
        </DonePart>
      ) : (
        <AgencyForm
          sending={sending}
          onAdd={(content) =>
            void (sending || wish.run(() => port.write({ kind: 'agency.joined', content })))
          }
        />
      )}
      {wish.state === 'refused' && <WishAnswer wish={wish} />}
    </Sheet>
  )
}
