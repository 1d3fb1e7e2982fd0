import type { Refusal } from '@libertad/domain'
import type { ReactNode } from 'react'
import { RefusalBox } from '../design/refusal-box.tsx'
import { useSay } from '../frame/say.tsx'
import { meaningOf } from './state/release-refusals.ts'

/** Why a release was not made, signed or withdrawn, in what that means for a release. */
export function ReleaseRefused({ refusal, children }: { refusal: Refusal; children?: ReactNode }) {
  const { t, format } = useSay()
  const meaning = meaningOf(refusal)
  if (!meaning) return <RefusalBox refusal={refusal}>{children}</RefusalBox>
  const { happened, kept, todo } = t.releases.refused[meaning]
  const code = refusal.at ? `${refusal.refused} · ${refusal.at}` : refusal.refused
  return (
    <div className="refusal" role="alert">
      <dl>
        <dt>{t.ui.happened}</dt>
        <dd className="medium">{happened}</dd>
        <dt>{t.ui.kept}</dt>
        <dd>{kept}</dd>
        <dt>{t.ui.todo}</dt>
        <dd>{todo}</dd>
      </dl>
      <div className="row wrap">
        {children}
        <span className="mono tiny text-3">{format(t.ui.code, { code })}</span>
      </div>
    </div>
  )
}
