import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel, RecoveryLine } from '../../model/care-model.ts'
import { WishAnswer } from '../../people/wish-answer.tsx'
import { Digits } from '../parts/digits.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** Shares that bring the root back. */
const needed = 2

interface Props {
  asked: RecoveryLine
  recovery: KeysModel['recovery']
  /** This desk holds the root: nothing is left to bring back here. */
  held: boolean
}

/** Somebody asks for the root: custodians look and give, whoever asked puts the shares together. */
export function Asked({ asked, recovery, held }: Props) {
  const { t, format, list, dayAndTime } = useSay()
  const { care } = useKeysModel()
  const wish = useWish<undefined>()
  const sending = wish.state === 'sending'
  const gives = recovery.shareHeld && !asked.mine && !asked.helpedByMe
  if (asked.mine && held) return null
  return (
    <div className="keys-asked">
      <div className="row between wrap">
        <strong className="medium">{format(t.keysPage.asked, { name: asked.by })}</strong>
        <span className="tiny text-3">{dayAndTime(asked.at)}</span>
      </div>
      {(asked.mine || gives) && (
        <p className="small text-2">{asked.mine ? t.keysPage.askSays : t.keysPage.askedSays}</p>
      )}
      <Digits label={format(t.keysPage.asked, { name: asked.by })} groups={asked.check} />
      <p className="small">
        {asked.helped.length > 0
          ? format(t.keysPage.gave, { names: list(asked.helped) })
          : t.keysPage.gaveNone}
      </p>
      {gives && (
        <button
          type="button"
          className="button"
          aria-disabled={sending}
          onClick={() => !sending && void wish.run(() => care.keys.helpRecovery(asked.entry))}
        >
          {sending ? t.ui.sending : t.keysPage.help}
        </button>
      )}
      {asked.helpedByMe && <p className="small medium">{t.keysPage.helped}</p>}
      {asked.mine && asked.helped.length >= needed && (
        <button
          type="button"
          className="button primary"
          aria-disabled={sending}
          onClick={() => !sending && void wish.run(() => care.keys.finishRecovery(asked.entry))}
        >
          {sending ? t.ui.sending : t.keysPage.finish}
        </button>
      )}
      <WishAnswer wish={wish} />
    </div>
  )
}
