import { Icon } from '../../design/icon.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import { WishAnswer } from '../../people/wish-answer.tsx'
import { Panel } from '../parts/panel.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** The first person of an agency makes its keys: what it takes, in its order. The sheet comes right after. */
export function FirstRun({ onMade }: { onMade: () => void }) {
  const { t } = useSay()
  const { care } = useKeysModel()
  const wish = useWish<undefined>()
  const begin = async () => {
    if (wish.state !== 'sending' && (await wish.run(() => care.keys.begin()))) onMade()
  }
  const { noneTitle, noneSays, stepMake, stepPrint, stepCheck, stepCertify, make, makeSays } = t.keysPage
  return (
    <Panel title={noneTitle}>
      <p className="text-2">{noneSays}</p>
      <ol className="keys-steps">
        {[stepMake, stepPrint, stepCheck, stepCertify].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="note quiet">
        <Icon name="info" />
        <span>{makeSays}</span>
      </p>
      <button
        type="button"
        className="button primary"
        aria-disabled={wish.state === 'sending'}
        onClick={() => void begin()}
      >
        <Icon name="key" />
        {wish.state === 'sending' ? t.ui.sending : make}
      </button>
      <WishAnswer wish={wish} />
    </Panel>
  )
}
