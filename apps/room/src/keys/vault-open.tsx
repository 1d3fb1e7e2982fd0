import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import { useKeysModel } from './use-keys-model.ts'

/** Closes the vault; and where its acts are read again. */
export function VaultOpen() {
  const { t } = useSay()
  const { care } = useKeysModel()
  return (
    <div className="keys-vault">
      <span className="row small medium">
        <Icon name="key" />
        {t.vault.state.open}
      </span>
      <button type="button" className="button quiet" onClick={() => care.lockVault()}>
        <Icon name="lock" />
        {t.keysPage.close}
      </button>
    </div>
  )
}
