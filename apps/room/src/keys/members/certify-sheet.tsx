import { useState } from 'react'
import { useSay } from '../../frame/say.tsx'
import type { OfferLine } from '../../model/care-model.ts'
import { ActSheet } from '../parts/act-sheet.tsx'
import { Digits } from '../parts/digits.tsx'
import { Sure } from '../parts/sure.tsx'
import { useKeysModel } from '../use-keys-model.ts'

/** Certifies a key after its owner read the digits on his own screen. */
export function CertifySheet({ offer, onClose }: { offer: OfferLine; onClose: () => void }) {
  const { t, format } = useSay()
  const { care } = useKeysModel()
  const [sure, setSure] = useState(false)
  const name = { name: offer.workName }
  return (
    <ActSheet
      title={format(t.keysPage.certifyTitle, name)}
      act={t.keysPage.certifyIt}
      ready={sure}
      run={() => care.keys.certifyMember(offer.person, offer.device, offer.recipient)}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <dl className="pairs">
            <dt>{t.keysPage.member}</dt>
            <dd className="medium">{offer.workName}</dd>
            <dt>{t.people.role}</dt>
            <dd>{offer.roles.map((role) => t.codes.role[role]).join(', ')}</dd>
            <dt>{t.keysPage.device}</dt>
            <dd className="code">{offer.deviceLabel}</dd>
          </dl>
          <p>{format(t.keysPage.certifySays, name)}</p>
          <Digits label={t.keysPage.digits} groups={offer.check} />
          <Sure words={t.keysPage.certifySure} sure={sure} tried={tried} onChange={setSure} />
        </>
      )}
    </ActSheet>
  )
}
