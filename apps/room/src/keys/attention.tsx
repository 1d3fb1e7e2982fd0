import { useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import type { KeysModel } from '../model/care-model.ts'
import { BeginEpochSheet } from './members/begin-epoch-sheet.tsx'

/** What cannot wait: a changed root of others, and a sealing key that somebody who left still holds. */
export function Attention({ keys }: { keys: KeysModel }) {
  const { t, format, list } = useSay()
  const [beginning, setBeginning] = useState(false)
  const changed = keys.others.filter(({ state }) => state === 'changed' || state === 'contested')
  const left = keys.leftWithEpoch
  if (changed.length === 0 && left.length === 0) return null
  return (
    <div className="stack" role="region" aria-label={t.keysPage.attention}>
      {changed.length > 0 && (
        <div className="note warning">
          <Icon name="warn" />
          <div>
            <strong className="medium">{t.keysPage.changedTitle}</strong>
            <p>{format(t.keysPage.changedSays, { names: list(changed.map(({ name }) => name)) })}</p>
          </div>
        </div>
      )}
      {left.length > 0 && (
        <div className="note warning">
          <Icon name="warn" />
          <div className="stack">
            <strong className="medium">{t.keysPage.leftTitle}</strong>
            <p>{format(t.keysPage.leftSays, { names: list(left.map(({ workName }) => workName)) })}</p>
            {keys.root.held && (
              <button type="button" className="button primary" onClick={() => setBeginning(true)}>
                {t.keysPage.beginEpoch}
              </button>
            )}
          </div>
        </div>
      )}
      {beginning && <BeginEpochSheet onClose={() => setBeginning(false)} />}
    </div>
  )
}
