import type { ReactNode } from 'react'

/** The one heading of a screen. It has the focus when the screen comes, so that it is read first. */
export function Heading({ children }: { children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>
}
