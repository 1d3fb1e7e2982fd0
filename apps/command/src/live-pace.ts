import { setTimeout as wait } from 'node:timers/promises'
import type { PlayState } from '@libertad/protocol'

/**
 * Paces a live play: before the action days it goes as fast as it can, then with the speed that the hub's
 * coordinator wishes, until she jumps to the end.
 */
export function livePace(actionBegins: number, state: () => Promise<PlayState | undefined>) {
  let at = actionBegins
  let last = 0
  let wish: PlayState | undefined
  const tick = 200
  return async function reach(moment: number, tellHub: (at: number) => Promise<void>): Promise<void> {
    if (moment <= actionBegins) return
    if (last === 0) last = Date.now()
    for (;;) {
      if (moment <= at || wish?.jumpToEnd) return
      wish = (await state()) ?? wish
      const now = Date.now()
      at = Math.min(moment, at + (now - last) * (wish?.speed ?? 0))
      last = now
      if (at >= moment || wish?.jumpToEnd) return
      await tellHub(Math.floor(at))
      await wait(tick)
    }
  }
}
