import type { ReactNode } from 'react'

/** The one main action of a screen. */
export interface Act {
  /** Names the effect: “Arrested at 14:40”, never “OK”. */
  says: ReactNode
  act: () => void
  /** Why it cannot be done yet. It is said in the button's place, and the button stays reachable. */
  waits?: string | undefined
}

export function MainAction({ says, act, waits }: Act) {
  return (
    <button
      type="button"
      className={waits ? 'go wait' : 'go'}
      aria-disabled={waits ? true : undefined}
      aria-keyshortcuts="Alt+Enter"
      onClick={waits ? undefined : act}
    >
      {waits ?? says}
    </button>
  )
}
