import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { BeginEpochSheet } from '../members/begin-epoch-sheet.tsx'
import { Digits } from '../parts/digits.tsx'
import { QrCode } from '../parts/qr-code.tsx'
import { ChangeRootSheet } from './change-root-sheet.tsx'

/** The agency's root as this desk holds it: its digits, to be read aloud, and the same as a picture. */
export function OwnRoot({ keys }: { keys: KeysModel }) {
  const { t, format } = useSay()
  const [doing, setDoing] = useState<'epoch' | 'root'>()
  const { root, epoch } = keys
  return (
    <section className="keys-root" aria-labelledby="keys-root">
      <h2 id="keys-root">{t.keysPage.root}</h2>
      <div className="row wrap">
        {epoch !== undefined && <span className="tag line">{format(t.keysPage.epoch, { n: epoch })}</span>}
        {root.held && (
          <span className="tag positive">
            <Icon name="key" />
            {t.keysPage.held}
          </span>
        )}
      </div>
      <Digits label={t.keysPage.digits} groups={root.groups ?? []} />
      {root.qr && <QrCode text={root.qr} label={t.keysPage.qrSays} />}
      <p className="small text-2">{t.keysPage.compareSays}</p>
      {root.held && (
        <div className="row wrap">
          <button type="button" className="button" onClick={() => setDoing('epoch')}>
            {t.keysPage.beginEpoch}
          </button>
          <button type="button" className="button" onClick={() => setDoing('root')}>
            {t.keysPage.changeRoot}
          </button>
        </div>
      )}
      {doing === 'epoch' && <BeginEpochSheet onClose={() => setDoing(undefined)} />}
      {doing === 'root' && <ChangeRootSheet onClose={() => setDoing(undefined)} />}
    </section>
  )
}
