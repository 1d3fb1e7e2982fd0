import type { ReactNode } from 'react'

/** A button in the middle of a screen. `main` where no main action is in the bar for it. */
export function Button(props: {
  onPress: () => void
  main?: boolean
  tone?: 'critical'
  children: ReactNode
}) {
  const { onPress, main, tone, children } = props
  return (
    <button type="button" className={`btn${main ? ' main' : ''}${tone ? ` ${tone}` : ''}`} onClick={onPress}>
      {children}
    </button>
  )
}

/** Buttons of equal weight, side by side. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="btns">{children}</div>
}
