import { consentGivers, type Consent } from '@libertad/domain'
import { useState } from 'react'
import { Icon } from '../../../design/icon.tsx'
import { RefusalBox } from '../../../design/refusal-box.tsx'
import { Sheet } from '../../../design/sheet.tsx'
import { useWish } from '../../../design/use-wish.ts'
import { closeSheet } from '../../../form/close-sheet.ts'
import { PickOne } from '../../../form/pick-one.tsx'
import { useSay } from '../../../frame/say.tsx'
import type { CaseLine } from '../../../model/care-model.ts'
import { useCarePort } from '../../use-care.ts'

type By = (typeof consentGivers)[number]

/** Takes a consent back: one press, no reason is asked. Says what it stopped and what it cannot undo. */
export function WithdrawSheet(props: { consent: Consent; line: CaseLine; onClose: () => void }) {
  const { consent, line, onClose } = props
  const { t, plural } = useSay()
  const care = useCarePort()
  const wish = useWish<{ stopped: string[] }>()
  const [by, setBy] = useState<By>(line.person.path === 'child' ? 'guardian' : 'herself')
  return (
    <Sheet title={t.oneCase.withdrawTitle} onClose={onClose}>
      {wish.state === 'done' ? (
        <>
          <p className="note positive" role="status">
            <Icon name="check" />
            <span>{plural(t.oneCase.stopped, wish.value.stopped.length)}</span>
          </p>
          <p className="small text-2">{t.oneCase.cannotUnread}</p>
          <div className="write-acts">
            <button type="button" className="button primary" onClick={closeSheet}>
              {t.frame.close}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>
            <strong className="medium">{t.codes.consentPurpose[consent.purpose]}.</strong>{' '}
            {t.oneCase.withdrawSays}
          </p>
          <PickOne
            title={t.oneCase.withdrawnBy}
            items={consentGivers.map((value) => ({ value, words: t.codes.consentGiver[value] }))}
            chosen={by}
            onChoose={setBy}
          />
          <div className="write-acts">
            <button type="button" className="button" onClick={closeSheet}>
              {t.ui.cancel}
            </button>
            <button
              type="button"
              className="button primary"
              aria-disabled={wish.state === 'sending'}
              onClick={() => void wish.run(() => care.withdraw(consent.id, by))}
            >
              {wish.state === 'sending' ? t.ui.sending : t.oneCase.withdraw}
            </button>
          </div>
        </>
      )}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
    </Sheet>
  )
}
