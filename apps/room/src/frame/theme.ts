import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

const kept = 'libertad-theme'
const listeners = new Set<() => void>()

function read(): Theme {
  try {
    const theme = localStorage.getItem(kept)
    return theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
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

/** A choice of the reader. A browser that keeps nothing only forgets it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}
