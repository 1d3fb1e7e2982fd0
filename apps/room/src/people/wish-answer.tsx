import { Icon } from '../design/icon.tsx'
import { RefusalBox } from '../design/refusal-box.tsx'
import type { WishState } from '../design/use-wish.ts'
import { useRoom } from '../frame/room.tsx'
import { useSay } from '../frame/say.tsx'

/** What came of a wish: that the journal has it, or the refusal in words. Nothing before that. */
export function WishAnswer({ wish }: { wish: WishState<unknown> }) {
  const { t } = useSay()
  const { link } = useRoom()
  if (wish.state === 'refused') return <RefusalBox refusal={wish.refusal} />
  if (wish.state !== 'done') return null
  return (
    <p className="note positive" role="status">
      <Icon name="check" />
      <span>{link.state === 'offline' ? t.ui.doneLater : t.ui.done}</span>
    </p>
  )
}
