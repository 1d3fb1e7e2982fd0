import { revocationReasons } from '@libertad/domain'
import { useState, type FormEvent } from 'react'
import { Sheet } from '../design/sheet.tsx'
import { useWish } from '../design/use-wish.ts'
import { Field } from '../form/field.tsx'
import { focusWrong } from '../form/focus-wrong.ts'
import { usePort } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'
import type { DeviceView } from '../model/view-model.ts'
import { agencyPlace } from './agency-place.ts'
import { DonePart } from './done-part.tsx'
import { Options } from './options.tsx'
import { WishAnswer } from './wish-answer.tsx'

/** Revokes a device, with a reason. What it sent before stays valid. */
export function RevokeSheet({ device, onClose }: { device: DeviceView; onClose: () => void }) {
  const say = useSay()
  const { t, format } = say
  const port = usePort()
  const wish = useWish<undefined>()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const sending = wish.state === 'sending'
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (reason === '') focusWrong(event.currentTarget)
    else if (!sending) void wish.run(() => port.revoke({ device: device.id, reason }))
  }
  return (
    <Sheet title={format(t.people.revokeTitle, { device: device.label })} onClose={onClose}>
      <dl className="pairs">
        <dt>{t.people.person}</dt>
        <dd className="medium">{device.workName}</dd>
        <dt>{t.people.agency}</dt>
        <dd>{agencyPlace(say, device)}</dd>
      </dl>
      {wish.state === 'done' ? (
        <DonePart wish={wish} onClose={onClose} />
      ) : (
        <form className="stack wide" noValidate onSubmit={send}>
          <p>{t.people.revokeSays}</p>
          <Field label={t.people.reason} wrong={tried && reason === '' ? t.enrol.needed : undefined}>
            {(control) => (
              <select
                {...control}
                aria-required
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              >
                <Options
                  none={reason === ''}
                  options={revocationReasons.map((code) => ({
                    value: code,
                    words: t.codes.revocationReason[code],
                  }))}
                />
              </select>
            )}
          </Field>
          <div className="register-decide">
            <button type="button" className="button" onClick={onClose}>
              {t.ui.cancel}
            </button>
            <button type="submit" className="button primary grave" aria-disabled={sending}>
              {sending ? t.ui.sending : t.people.revokeIt}
            </button>
          </div>
        </form>
      )}
      {wish.state === 'refused' && <WishAnswer wish={wish} />}
    </Sheet>
  )
}
