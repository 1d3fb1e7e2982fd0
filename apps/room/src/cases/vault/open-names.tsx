import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { RefusalBox } from '../../design/refusal-box.tsx'
import { useWish } from '../../design/use-wish.ts'
import { useSay } from '../../frame/say.tsx'
import { GroundSheet } from '../sealed/ground-sheet.tsx'
import { useCarePort } from '../use-care.ts'

/** Opens the list of names of one's caseload, so that it can be searched by name. Asks for a ground each time. */
export function OpenNames({ named }: { named: boolean }) {
  const { t } = useSay()
  const port = useCarePort()
  const wish = useWish<{ opened: number }>()
  const [asking, setAsking] = useState(false)
  if (named) return <p className="small text-2">{t.vault.namesOpen}</p>
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={wish.state === 'sending'}
        onClick={() => setAsking(true)}
      >
        <Icon name="seal" />
        {wish.state === 'sending' ? t.sealed.opening : t.vault.openNames}
      </button>
      {wish.state === 'done' && wish.value.opened === 0 && (
        <p className="small text-2" role="status">
          {t.vault.noNames}
        </p>
      )}
      {wish.state === 'refused' && <RefusalBox refusal={wish.refusal} />}
      {asking && (
        <GroundSheet
          {...{ title: t.vault.openNames, says: t.vault.namesSay, act: t.vault.openNames }}
          onGround={(ground) => void wish.run(() => port.openNames(ground))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
