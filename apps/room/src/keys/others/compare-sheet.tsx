import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useSay } from '../../frame/say.tsx'
import type { KeysModel } from '../../model/care-model.ts'
import { ActSheet } from '../parts/act-sheet.tsx'
import { Digits } from '../parts/digits.tsx'
import { Sure } from '../parts/sure.tsx'
import { useKeysModel } from '../use-keys-model.ts'
import type { OtherRoot } from './other-columns.tsx'

interface Props {
  other: OtherRoot
  own: KeysModel['root']
  onClose: () => void
}

/** Two people of two agencies stand before each other and read digits. */
export function CompareSheet({ other, own, onClose }: Props) {
  const { t, format } = useSay()
  const { care } = useKeysModel()
  const [sure, setSure] = useState(false)
  const warns = other.state === 'changed' || other.state === 'contested'
  return (
    <ActSheet
      title={format(t.keysPage.compareTitle, { name: other.name })}
      act={t.keysPage.compareIt}
      ready={sure}
      run={() => care.keys.confirmRoot(other.agency, other.root ?? '')}
      onClose={onClose}
    >
      {(tried) => (
        <>
          {warns && (
            <p className="note warning">
              <Icon name="warn" />
              <span>{format(t.keysPage.changedSays, { names: other.name })}</span>
            </p>
          )}
          <p>{t.keysPage.compareHow}</p>
          <h3 className="small medium">{other.name}</h3>
          <Digits label={other.name} groups={other.groups} />
          <h3 className="small medium">{t.keysPage.root}</h3>
          <Digits label={t.keysPage.root} groups={own.groups ?? []} />
          <Sure words={t.keysPage.compareSure} sure={sure} tried={tried} onChange={setSure} />
        </>
      )}
    </ActSheet>
  )
}
