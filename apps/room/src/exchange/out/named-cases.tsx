import { useState } from 'react'
import { VaultPanel } from '../../cases/vault/vault-panel.tsx'
import { Icon } from '../../design/icon.tsx'
import { RingBadge } from '../../design/ring-badge.tsx'
import { useSay } from '../../frame/say.tsx'
import type { CaseLine, VaultState } from '../../model/care-model.ts'
import { Panel } from '../in/panel.tsx'
import { GiveOutSheet } from './give-out-sheet.tsx'
import type { Writer } from './use-writer.ts'

interface Props {
  cases: readonly CaseLine[]
  vault: VaultState | undefined
  write: Writer
}

/** Names that say what is in them and not whom. */
const files = [
  { ending: 'csv', name: 'cases-with-identity.csv' },
  { ending: 'xlsx', name: 'cases-with-identity.xlsx' },
] as const

/** Cases with who they are: only of one's own agency, only with an open vault, and only after it was said loudly. */
export function NamedCases({ cases, vault, write }: Props) {
  const { t, plural } = useSay()
  const [as, setAs] = useState<'csv' | 'xlsx'>()
  const isOpen = vault?.state === 'open'
  return (
    <Panel level="h2" title={t.exchange.out.named} beside={<RingBadge ring="identity" />}>
      {cases.length === 0 ? (
        <p className="small text-2">{t.exchange.out.nothing}.</p>
      ) : (
        <>
          <p className="small text-2">
            {plural(t.exchange.out.namedSays, cases.length)} {t.exchange.out.onlyOwn}
          </p>
          {!isOpen && (
            <>
              <p className="note warning">
                <Icon name="lock" />
                <span>{t.exchange.needsVault}</span>
              </p>
              {vault && <VaultPanel vault={vault} named={false} />}
            </>
          )}
          {isOpen && (
            <div className="row wrap">
              {files.map(({ ending, name }) => (
                <button key={ending} type="button" className="button mono" onClick={() => setAs(ending)}>
                  <Icon name="key" />
                  {name}
                </button>
              ))}
            </div>
          )}
        </>
      )}
      {as && <GiveOutSheet cases={cases} as={as} write={write} onClose={() => setAs(undefined)} />}
    </Panel>
  )
}
