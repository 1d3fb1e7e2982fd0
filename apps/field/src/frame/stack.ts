/**
 * Screens that lie on each other, the last one shown. Kept in memory alone: no address and no history entry tells
 * which screen, or whose, was open (T10).
 */
export interface Stack<Screen> {
  /** Never empty: the first one stays. */
  readonly laid: readonly Laid<Screen>[]
  /** Key of the next screen: no two ever share one. */
  readonly next: number
}

export interface Laid<Screen> {
  readonly screen: Screen
  readonly key: number
}

export type Move<Screen> =
  | { move: 'open'; screen: Screen }
  /** Puts another in the place of the one shown, so that Back leads past it. */
  | { move: 'replace'; screen: Screen }
  | { move: 'back' }
  | { move: 'home' }

export const stackOf = <Screen>(screen: Screen): Stack<Screen> => ({ laid: [{ screen, key: 0 }], next: 1 })

export function moved<Screen>(stack: Stack<Screen>, move: Move<Screen>): Stack<Screen> {
  const { laid, next } = stack
  const lay = (below: readonly Laid<Screen>[], screen: Screen) => ({
    laid: [...below, { screen, key: next }],
    next: next + 1,
  })
  switch (move.move) {
    case 'open':
      return lay(laid, move.screen)
    case 'replace':
      return lay(laid.slice(0, -1), move.screen)
    case 'back':
      return laid.length > 1 ? { laid: laid.slice(0, -1), next } : stack
    case 'home':
      return laid.length > 1 ? { laid: laid.slice(0, 1), next } : stack
  }
}
