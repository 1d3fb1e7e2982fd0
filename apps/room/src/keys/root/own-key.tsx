import { Icon } from '../../design/icon.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { WishAnswer } from '../../people/wish-answer.tsx'
import { Digits } from '../parts/digits.tsx'
import { Panel } from '../parts/panel.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** While one's own key waits: what to read to whoever certifies it. */
export function OwnKey({ keys }: { keys: KeysModel }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const wish = useWish<undefined>()
  if (!keys.own || keys.own.certified || keys.root.state !== 'pinned') return null
  return (
    <Panel title={t.keysPage.ownTitle} urgent>
      <p className="small text-2">{t.keysPage.ownSays}</p>
      <Digits label={t.keysPage.ownTitle} groups={keys.own.check} />
      <button
        type="button"
        className="button"
        aria-disabled={wish.state === 'sending'}
        onClick={() => void wish.run(() => care.keys.offer())}
      >
        <Icon name="key" />
        {t.keysPage.offer}
      </button>
      <WishAnswer wish={wish} />
    </Panel>
  )
}
