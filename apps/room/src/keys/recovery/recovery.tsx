import { useState } from 'react'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { Panel } from '../parts/panel.tsx'
import { AskCustodians } from './ask-custodians.tsx'
import { Asked } from './asked.tsx'
import { CustodiansSheet } from './custodians-sheet.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'

/** How the root would come back: the sheet, the custodians, and who asks them. */
export function Recovery({ keys, onFromSheet }: { keys: KeysModel; onFromSheet: () => void }) {
  const { t, format, list } = useSay()
  const [doing, setDoing] = useState<'sheet' | 'custodians'>()
  const { custodians, asked } = keys.recovery
  return (
    <Panel title={t.keysPage.recovery}>
      <p className="small text-2">{t.keysPage.recoverySays}</p>
      <dl className="pairs">
        <dt>{t.keysPage.custodians}</dt>
        <dd>
          {custodians.length > 0
            ? format(t.keysPage.custodiansNow, { names: list(custodians) })
            : t.keysPage.custodiansNone}
        </dd>
      </dl>
      <div className="row wrap">
        {keys.root.held ? (
          <>
            <button type="button" className="button" onClick={() => setDoing('sheet')}>
              {t.keysPage.sheet}
            </button>
            <button type="button" className="button" onClick={() => setDoing('custodians')}>
              {t.keysPage.choose}
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button" onClick={onFromSheet}>
              {t.keysPage.fromSheet}
            </button>
            <AskCustodians keys={keys} />
          </>
        )}
      </div>
      {asked.map((one) => (
        <Asked key={one.entry} asked={one} recovery={keys.recovery} held={keys.root.held} />
      ))}
      {doing === 'sheet' && <RecoverySheet onClose={() => setDoing(undefined)} />}
      {doing === 'custodians' && <CustodiansSheet keys={keys} onClose={() => setDoing(undefined)} />}
    </Panel>
  )
}
