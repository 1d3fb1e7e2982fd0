import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useWish } from '../../design/use-wish.ts'
import { usePort } from '../../frame/room.tsx'
import { useSay } from '../../frame/say.tsx'
import { ReleaseRefused } from '../release-refused.tsx'

/** The second signature: one says first that one looked, then signs, and it is public. */
export function SignForm({ release }: { release: string }) {
  const { t } = useSay()
  const words = t.releases.sign
  const { counting } = usePort()
  const [looked, setLooked] = useState(false)
  const wish = useWish<undefined>()
  const sending = wish.state === 'sending'
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (looked && !sending) void wish.run(() => counting.sign(release))
      }}
    >
      <p className="small text-2">{words.says}</p>
      <label className="check">
        <input type="checkbox" checked={looked} onChange={({ target }) => setLooked(target.checked)} />
        {words.confirm}
      </label>
      <button type="submit" className="button primary" aria-disabled={!looked || sending}>
        <Icon name="sign" />
        {sending ? t.ui.sending : words.act}
      </button>
      {wish.state === 'refused' && <ReleaseRefused refusal={wish.refusal} />}
    </form>
  )
}
