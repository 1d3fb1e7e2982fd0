import { dataKinds } from '@libertad/domain'
import { Toggle } from '../design/toggle.tsx'
import { useSay } from '../frame/say.tsx'
import type { DataKind } from './kinds-said.ts'
import type { ConsentTexts } from './said-to-her.ts'
import '../identity/identity.css'

/** What may be passed on, kind by kind: she can agree to part of it. */
export function KindsPart(props: {
  texts: ConsentTexts
  kinds: readonly DataKind[]
  onChange: (kinds: DataKind[]) => void
}) {
  const { texts, kinds, onChange } = props
  const { t } = useSay()
  return (
    <>
      <h2>{t.consent.inPart}</h2>
      <div className="two-toggles">
        {dataKinds.map((kind) => (
          <Toggle
            key={kind}
            hers={texts.kind(kind).hers}
            mine={texts.kind(kind).mine}
            on={kinds.includes(kind)}
            onChange={(on) => onChange(dataKinds.filter((one) => (one === kind ? on : kinds.includes(one))))}
          />
        ))}
      </div>
    </>
  )
}
