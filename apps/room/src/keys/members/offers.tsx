import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel, OfferLine } from '../../model/care-model.ts'
import { Panel } from '../parts/panel.tsx'
import { CertifySheet } from './certify-sheet.tsx'

/** Keys that members offered: certified by whoever holds the root, after both looked. */
export function Offers({ keys }: { keys: KeysModel }) {
  const { t, format, list } = useSay()
  const [looking, setLooking] = useState<OfferLine>()
  const waiting = keys.offers.filter(({ recipient }) => recipient !== keys.own?.recipient)
  const shown = keys.root.held ? keys.offers : waiting
  if (shown.length === 0 && !looking) return null
  return (
    <Panel title={t.keysPage.offersTitle} urgent={keys.root.held}>
      <ul className="keys-lines">
        {shown.map((offer) => (
          <li key={offer.recipient}>
            <span>
              {format(t.keysPage.offeredBy, { name: offer.workName, device: offer.deviceLabel })}
              <span className="tiny text-3"> {list(offer.roles.map((role) => t.codes.role[role]))}</span>
            </span>
            {keys.root.held && (
              <button type="button" className="button" onClick={() => setLooking(offer)}>
                <Icon name="eye" />
                {t.keysPage.certify}
              </button>
            )}
          </li>
        ))}
      </ul>
      {looking && <CertifySheet offer={looking} onClose={() => setLooking(undefined)} />}
    </Panel>
  )
}
