/**
 * Whether this window was hidden by hand. It outlives the reload that forgets the keys, and ends with the window.
 */
const kept = 'hidden'

export function rememberHidden(hidden: boolean): void {
  try {
    if (hidden) sessionStorage.setItem(kept, '1')
    else sessionStorage.removeItem(kept)
  } catch {
    return
  }
}

export function wasHidden(): boolean {
  try {
    return sessionStorage.getItem(kept) !== null
  } catch {
    return false
  }
}
