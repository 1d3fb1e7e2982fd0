import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { WishAnswer } from '../../people/wish-answer.tsx'
import { useKeysModel } from '../use-keys-model.ts'
import { Asked } from './asked.tsx'

/** Asks custodians for the root, and shows how far they are while this desk believes no root yet. */
export function AskCustodians({ keys }: { keys: KeysModel }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const wish = useWish<undefined>()
  const mine = keys.recovery.asked.findLast((asked) => asked.mine)
  const showsHere = keys.root.state !== 'pinned' && mine !== undefined
  return (
    <>
      {!mine && (
        <button
          type="button"
          className="button"
          aria-disabled={wish.state === 'sending'}
          onClick={() => wish.state !== 'sending' && void wish.run(() => care.keys.askRecovery())}
        >
          {wish.state === 'sending' ? t.ui.sending : t.keysPage.ask}
        </button>
      )}
      {wish.state === 'refused' && <WishAnswer wish={wish} />}
      {showsHere && <Asked asked={mine} recovery={keys.recovery} held={keys.root.held} />}
    </>
  )
}
