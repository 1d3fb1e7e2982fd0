import { useCare } from '../../../cases/use-care.ts'
import { VaultPanel } from '../../../cases/vault/vault-panel.tsx'
import { Icon } from '../../../design/icon.tsx'
import { useModel, useRoom } from '../../../frame/room.tsx'
import { useSay } from '../../../frame/say.tsx'
import { takeCase } from '../../take/take-cases.ts'
import type { TakeProps } from '../take-part.tsx'
import { CasesPreview } from './cases-preview.tsx'
import { TakeButton } from './take-button.tsx'
import { useItems } from './use-items.ts'
import { useTaking } from './use-taking.ts'

/** Takes cases in. Who they are is sealed in this browser, so its vault must be open. */
export function TakeCases({ state, store }: TakeProps) {
  const { t, language } = useSay()
  const care = useCare()
  const { me } = useRoom()
  const { countries, operation } = useModel()
  const items = useItems(state, store, 'cases')
  const taking = useTaking(store)
  const isOpen = care?.vault.state === 'open'
  const country = me?.country ?? ''
  const zone = countries.find((one) => one.country === country)?.zone ?? operation.zone
  return (
    <>
      <p className="small text-2">{t.exchange.takeSays.cases}</p>
      {items && <CasesPreview items={items} />}
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
        words={t.exchange.take.cases}
        disabled={!isOpen || !items}
        taking={state.taking}
        onStop={store.stopTaking}
        onTake={() =>
          void taking.withSubjects(items ?? [], (item, subject, ports) =>
            takeCase(item, subject, { country, zone, language }, ports),
          )
        }
      />
    </>
  )
}
