import { useState } from 'react'
import { downloadBytes } from '../download-bytes.ts'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { Understood } from '../read/understood.ts'
import type { ExchangeStore } from './exchange-store.ts'
import { Panel } from './panel.tsx'

/** The file in another format. The name that it is given says nothing of what is in it. */
export function SaveAs({ understood, store }: { understood: Understood; store: ExchangeStore }) {
  const { t } = useSay()
  const [failed, setFailed] = useState(false)
  if (understood.endings.length === 0) return null
  const save = async (ending: string) => {
    const name = `converted${ending}`
    const bytes = await store.convert(name).catch(() => undefined)
    setFailed(bytes === undefined)
    if (bytes) downloadBytes(name, bytes)
  }
  return (
    <Panel title={t.exchange.saveAs}>
      <p className="small text-2">{t.exchange.saveAsSays}</p>
      <div className="row wrap">
        {understood.endings.map((ending) => (
          <button key={ending} type="button" className="button mono" onClick={() => void save(ending)}>
            <Icon name="export" />
            {ending}
          </button>
        ))}
      </div>
      {failed && (
        <p className="note warning" role="alert">
          <Icon name="warn" />
          <span>{t.exchange.trouble.failed}</span>
        </p>
      )}
    </Panel>
  )
}
