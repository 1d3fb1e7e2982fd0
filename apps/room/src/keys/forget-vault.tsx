import { useState } from 'react'
import { useSay } from '../frame/say.tsx'
import { ActSheet } from './parts/act-sheet.tsx'
import { Sure } from './parts/sure.tsx'
import { useKeysModel } from './use-keys-model.ts'

/** For whoever forgot the passphrase: another vault on this browser, and what that means. */
export function ForgetVault() {
  const { t } = useSay()
  const { care } = useKeysModel()
  const [asking, setAsking] = useState(false)
  const [sure, setSure] = useState(false)
  return (
    <>
      <button type="button" className="button quiet keys-forgot" onClick={() => setAsking(true)}>
        {t.keysPage.forgot}
      </button>
      {asking && (
        <ActSheet
          title={t.keysPage.forgetTitle}
          act={t.keysPage.forgetIt}
          grave
          ready={sure}
          run={() => care.forgetVault()}
          onClose={() => setAsking(false)}
        >
          {(tried) => (
            <>
              <p>{t.keysPage.forgetSays}</p>
              <Sure words={t.keysPage.forgetSure} sure={sure} tried={tried} onChange={setSure} />
            </>
          )}
        </ActSheet>
      )}
    </>
  )
}
