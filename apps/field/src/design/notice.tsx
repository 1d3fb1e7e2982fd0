import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'warning' | 'critical' | 'positive' | 'accent'

/** A few sentences that stand where the act is. `loud` ones are read out when they come. */
export function Notice(props: { tone?: Tone; sign?: IconName; loud?: boolean; children: ReactNode }) {
  const { tone, sign, loud, children } = props
  return (
    <div className={`note${tone ? ` ${tone}` : ''}`} role={loud ? 'alert' : undefined}>
      {sign && <Icon name={sign} />}
      <div className="note-says">{children}</div>
    </div>
  )
}
