import { useSyncExternalStore } from 'react'
import { recall, remember } from './remember.ts'

export type Theme = 'system' | 'light' | 'dark'

const kept = 'libertad-theme'
const listeners = new Set<() => void>()

function read(): Theme {
  const theme = recall(kept)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

let theme = read()
show()

function show(): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Light, dark, or as the system says; remembered in this browser. */
export function useTheme(): [Theme, (next: Theme) => void] {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => theme,
  )
  return [
    now,
    (next) => {
      theme = next
      remember(kept, next)
      show()
      for (const listener of listeners) listener()
    },
  ]
}
