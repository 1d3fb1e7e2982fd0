import { useCare } from '../../../cases/use-care.ts'
import { VaultPanel } from '../../../cases/vault/vault-panel.tsx'
import { Icon } from '../../../design/icon.tsx'
import { useSay } from '../../../frame/say.tsx'
import { takeSuspect } from '../../take/take-suspects.ts'
import type { TakeProps } from '../take-part.tsx'
import { TakeButton } from './take-button.tsx'
import { useItems } from './use-items.ts'
import { useTaking } from './use-taking.ts'

/** Records suspects. What the file says of who they are is sealed, so the vault must be open. */
export function TakeSuspects({ state, store }: TakeProps) {
  const { t } = useSay()
  const care = useCare()
  const items = useItems(state, store, 'suspects')
  const taking = useTaking(store)
  const isOpen = care?.vault.state === 'open'
  const none = items?.length === 0
  return (
    <>
      <p className="small text-2">{t.exchange.takeSays.suspects}</p>
      {!isOpen && (
        <>
          <p className="note warning">
            <Icon name="lock" />
            <span>{t.exchange.needsVault}</span>
          </p>
          {care && <VaultPanel vault={care.vault} named={false} />}
        </>
      )}
      <TakeButton
        words={t.exchange.take.suspects}
        disabled={!isOpen || !items || none}
        taking={state.taking}
        onStop={store.stopTaking}
        onTake={() => void taking.withSubjects(items ?? [], takeSuspect)}
      />
    </>
  )
}
