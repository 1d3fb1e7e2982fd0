import type { PlayState } from '@libertad/protocol'

/**
 * The journal's present. A demonstration's is the played moment, which the hub tells now and then and which is drawn
 * on between with the played speed; elsewhere it is the hub's time. It never goes back while a page is open.
 */
export function journalClock(wallNow: () => number) {
  let base = wallNow()
  let since = wallNow()
  let speed = 1
  let latest = 0
  return {
    now(): number {
      latest = Math.max(latest, base + (wallNow() - since) * speed)
      return latest
    },
    /** The hub's own time, on a hub that plays nothing. */
    hubSays(journalNow: string): void {
      base = Date.parse(journalNow)
      since = wallNow()
      latest = 0
    },
    plays({ at, finished, speed: played, jumpToEnd }: PlayState): void {
      if (at === undefined) return
      base = Date.parse(at)
      since = wallNow()
      // While the play jumps, nothing between two tellings can be known.
      speed = finished || jumpToEnd ? 0 : played
      latest = finished ? base : Math.max(latest, base)
    },
  }
}
