import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { VaultState } from '../../model/care-model.ts'
import { useCarePort } from '../use-care.ts'
import { OpenNames } from './open-names.tsx'
import { SetUpSheet } from './set-up-sheet.tsx'
import { UnlockForm } from './unlock-form.tsx'
import { useSeconds } from './use-seconds.ts'
import { AddPasskey } from './add-passkey.tsx'
import './vault.css'

/** This browser's vault: set up, opened and closed here. Without it everything but what is sealed works. */
export function VaultPanel({ vault, named }: { vault: VaultState; named: boolean }) {
  const { t } = useSay()
  const [settingUp, setSettingUp] = useState(false)
  return (
    <section className={`vault-panel ${vault.state}`} aria-labelledby="vault-title">
      <div className="row between">
        <h2 id="vault-title" className="vault-title">
          <Icon name={vault.state === 'open' ? 'key' : 'lock'} />
          {t.vault.state[vault.state]}
        </h2>
        {vault.state === 'open' && vault.closesAt !== undefined && <TimeLeft until={vault.closesAt} />}
      </div>
      {vault.state === 'none' && (
        <>
          <p className="small text-2">{t.vault.noneSays}</p>
          <button type="button" className="button primary" onClick={() => setSettingUp(true)}>
            {t.vault.setUp}
          </button>
        </>
      )}
      {vault.state === 'locked' && <UnlockForm vault={vault} />}
      {vault.state === 'open' && <OpenActs passkey={vault.passkey} named={named} />}
      {settingUp && <SetUpSheet onClose={() => setSettingUp(false)} />}
    </section>
  )
}

function TimeLeft({ until }: { until: number }) {
  const { t, format, age } = useSay()
  const left = Math.max(0, until - useSeconds())
  return <span className="tiny figures vault-left">{format(t.vault.left, { age: age(left) })}</span>
}

function OpenActs({ passkey, named }: { passkey: boolean; named: boolean }) {
  const { t } = useSay()
  const port = useCarePort()
  return (
    <>
      <OpenNames named={named} />
      <div className="row wrap">
        <button type="button" className="button" onClick={() => port.lockVault()}>
          <Icon name="lock" />
          {t.vault.lock}
        </button>
        {!passkey && <AddPasskey />}
      </div>
    </>
  )
}
