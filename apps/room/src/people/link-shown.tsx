import { useRef, useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { Field } from '../form/field.tsx'
import { useSay } from '../frame/say.tsx'
import type { Invitation } from '../model/room-port.ts'

/** A made invitation: its link, once, and until when it works. */
export function LinkShown({ invitation }: { invitation: Invitation }) {
  const { t, format, exactTime } = useSay()
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const copy = async () => {
    box.current?.select()
    // Where the browser forbids it, the link stands selected and is copied by hand.
    await navigator.clipboard.writeText(invitation.link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="stack wide">
      <p className="note warning">
        <Icon name="key" />
        <span>{format(t.people.linkSays, { time: exactTime(invitation.expiresAt) })}</span>
      </p>
      <Field label={t.enrol.link}>
        {(control) => (
          <input
            {...control}
            className="input mono"
            ref={box}
            readOnly
            value={invitation.link}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <button type="button" className="button primary" onClick={() => void copy()}>
        <Icon name={copied ? 'check' : 'copy'} />
        <span role="status">{copied ? t.ui.copied : t.ui.copy}</span>
      </button>
    </div>
  )
}
