import type { ReactNode } from 'react'
import { TwoLanguages, type Hers } from './two-languages.tsx'

/** Something that is so or not. The whole line is the target. */
export function Toggle(props: {
  mine: string
  hers?: Hers | undefined
  detail?: ReactNode
  on: boolean
  onChange: (on: boolean) => void
}) {
  const { mine, hers, detail, on, onChange } = props
  return (
    <label className="ans">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span className="dot box" aria-hidden="true" />
      <span className="ans-says">
        <TwoLanguages hers={hers} mine={mine} />
        {detail !== undefined && <span className="mine">{detail}</span>}
      </span>
    </label>
  )
}
