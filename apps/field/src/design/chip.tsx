import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import type { Tone } from './notice.tsx'

/** A word about a thing, such as how old it is. The tone only repeats what the word says. */
export function Chip(props: { tone?: Tone | 'sealed'; sign?: IconName; children: ReactNode }) {
  const { tone, sign, children } = props
  return (
    <span className={`chip${tone ? ` ${tone}` : ''}`}>
      {sign && <Icon name={sign} small />}
      {children}
    </span>
  )
}
