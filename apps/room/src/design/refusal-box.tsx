import type { Refusal } from '@libertad/domain'
import type { ReactNode } from 'react'
import { useSay } from '../frame/say.tsx'

/** What happened, what was kept, what to do: always the three, and the code small at the end. */
export function RefusalBox({ refusal, children }: { refusal: Refusal; children?: ReactNode }) {
  const { t, format } = useSay()
  const words = t.refusals[refusal.refused] ?? t.refusals.hub_failed
  return (
    <div className="refusal" role="alert">
      <dl>
        <dt>{t.ui.happened}</dt>
        <dd className="medium">{words.happened}</dd>
        <dt>{t.ui.kept}</dt>
        <dd>{words.kept}</dd>
        <dt>{t.ui.todo}</dt>
        <dd>{words.todo}</dd>
      </dl>
      <div className="row wrap">
        {children}
        <span className="mono tiny text-3">
          {format(t.ui.code, { code: refusal.at ? `${refusal.refused} · ${refusal.at}` : refusal.refused })}
        </span>
      </div>
    </div>
  )
}
