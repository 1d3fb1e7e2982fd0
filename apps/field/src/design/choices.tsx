import { useId, type ReactNode } from 'react'
import { TwoLanguages, type Hers } from './two-languages.tsx'

export interface Choice<Code extends string> {
  code: Code
  mine: string
  hers?: Hers | undefined
  /** A smaller word below, in the officer's language. */
  detail?: string
  picture?: ReactNode
  /** Below and dashed: no answer to the question, but kept all the same. */
  apart?: boolean
}

/**
 * Answers of which one is chosen. A touch chooses and nothing moves: rain makes touches of its own. What goes on is
 * the screen's main action.
 */
export function Choices<Code extends string>(props: {
  /** What the answers belong to, read out before them. */
  label: string
  choices: Choice<Code>[]
  chosen: Code | undefined
  onChoose: (code: Code) => void
  /** Lines, or pictures two or three in a row. */
  as?: 'lines' | 'two' | 'three'
}) {
  const { label, choices, chosen, onChoose, as = 'lines' } = props
  const name = useId()
  const draw = (choice: Choice<Code>) => (
    <label key={choice.code} className={as === 'lines' || choice.apart ? 'ans' : 'pic'}>
      <input
        type="radio"
        name={name}
        checked={choice.code === chosen}
        onChange={() => onChoose(choice.code)}
      />
      {choice.picture}
      {as === 'lines' && !choice.picture && !choice.apart && <span className="dot" aria-hidden="true" />}
      <Said choice={choice} />
    </label>
  )
  const apart = choices.filter((choice) => choice.apart)
  return (
    <fieldset className="answers">
      <legend className="hidden-words">{label}</legend>
      <div className={`these by-${as}`}>{choices.filter((choice) => !choice.apart).map(draw)}</div>
      {apart.length > 0 && <div className="apart">{apart.map(draw)}</div>}
    </fieldset>
  )
}

function Said<Code extends string>({ choice }: { choice: Choice<Code> }) {
  return (
    <span className="ans-says">
      <TwoLanguages hers={choice.hers} mine={choice.mine} />
      {choice.detail !== undefined && <span className="mine">{choice.detail}</span>}
    </span>
  )
}
