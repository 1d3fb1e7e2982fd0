import type { ReactNode } from 'react'

/** What a cell says, and under it, where the table has no room for its column, what belongs to it. */
export function Two({ first, under }: { first: ReactNode; under: string }) {
  return (
    <span className="register-two">
      <span>{first}</span>
      <span className="register-under">{under}</span>
    </span>
  )
}
