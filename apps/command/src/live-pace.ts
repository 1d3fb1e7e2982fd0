import { setTimeout as wait } from 'node:timers/promises'
import type { PlayState } from '@libertad/protocol'

const tick = 100
/** How often the hub is asked what the watching coordinator wishes, milliseconds. */
const askEvery = 250
/** How far the play may run behind its own clock and still catch up, milliseconds of the wall clock. */
const slack = 2_000

/**
 * Paces a live play: before the action days it goes as fast as it can, then with the speed that the hub's
 * coordinator wishes, until she jumps to the end. The clock runs on while steps are being played, so that a slow
 * step is caught up with and a fast speed is kept. A play that was cut goes on from the moment the hub has kept.
 */
export function livePace(
  actionBegins: number,
  state: () => Promise<PlayState | undefined>,
  wallNow: () => number = Date.now,
) {
  let at = actionBegins
  let last: number | undefined
  let asked = -Infinity
  let wish: PlayState | undefined
  return async function reach(moment: number, tellHub: (at: number) => Promise<void>): Promise<void> {
    if (moment <= actionBegins) return
    for (;;) {
      if (wish?.jumpToEnd) return
      if (wallNow() - asked >= askEvery) {
        wish = (await state()) ?? wish
        asked = wallNow()
        if (wish?.at !== undefined) at = Math.max(at, Date.parse(wish.at))
        if (wish?.jumpToEnd) return
      }
      const now = wallNow()
      const speed = wish?.speed ?? 0
      at = Math.min(at + (now - (last ?? now)) * speed, moment + slack * speed)
      last = now
      if (at >= moment) return
      await tellHub(Math.floor(at))
      await wait(tick)
    }
  }
}
