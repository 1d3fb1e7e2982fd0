import { useState } from 'react'
import { Empty } from '../design/empty.tsx'
import { useSay } from '../frame/say.tsx'
import { VaultPanel } from '../cases/vault/vault-panel.tsx'
import { Attention } from './attention.tsx'
import { FirstRun } from './root/first-run.tsx'
import { ForgetVault } from './forget-vault.tsx'
import { FromSheet } from './recovery/from-sheet.tsx'
import { HoldRoot } from './root/hold-root.tsx'
import { Members } from './members/members.tsx'
import { Offers } from './members/offers.tsx'
import { OtherAgencies } from './others/other-agencies.tsx'
import { OwnKey } from './root/own-key.tsx'
import { OwnRoot } from './root/own-root.tsx'
import { Procedures } from './procedures.tsx'
import { Recovery } from './recovery/recovery.tsx'
import { RecoverySheet } from './recovery/recovery-sheet.tsx'
import { useKeysModel } from './use-keys-model.ts'
import { VaultOpen } from './vault-open.tsx'
import './keys.css'

/** How an agency's keys come and go: made, given, compared, ended and brought back. Each act is an entry. */
export function KeysPage() {
  const { t } = useSay()
  const { known } = useKeysModel()
  // Held here, since what opens them goes when they have done their work.
  const [sheet, setSheet] = useState<'print' | 'type'>()
  if (!known) return <Empty title={t.keysPage.notYours} note={t.keysPage.notYoursNote} />
  const { vault, keys } = known
  if (vault.state !== 'open')
    return (
      <div className="keys-closed">
        <p className="text-2">{t.keysPage.closedNote}</p>
        <VaultPanel vault={vault} named={false} />
        {vault.state === 'locked' && <ForgetVault />}
      </div>
    )
  const pinned = keys.root.state === 'pinned'
  return (
    <div className="keys-page">
      <div className="keys-main">
        {keys.root.state === 'none' && <FirstRun onMade={() => setSheet('print')} />}
        {keys.root.state === 'not_pinned' && <HoldRoot keys={keys} onFromSheet={() => setSheet('type')} />}
        {pinned && <Attention keys={keys} />}
        <OwnKey keys={keys} />
        {pinned && <Offers keys={keys} />}
        {pinned && <Members keys={keys} />}
        {pinned && <OtherAgencies keys={keys} />}
        {pinned && <Recovery keys={keys} onFromSheet={() => setSheet('type')} />}
      </div>
      <aside className="keys-side" aria-label={t.keysPage.root}>
        <VaultOpen />
        {pinned && <OwnRoot keys={keys} />}
        <Procedures />
      </aside>
      {sheet === 'print' && <RecoverySheet onClose={() => setSheet(undefined)} />}
      {sheet === 'type' && <FromSheet onClose={() => setSheet(undefined)} />}
    </div>
  )
}
