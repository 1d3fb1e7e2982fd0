/** How many lines one look shows, and one "more" adds. */
export const lookLines = 60

const most = 600

/**
 * How many lines to ask for when the journal has grown, so that the oldest line shown stays on the page and the
 * reader keeps the place. When far more has come at once (catching up, a jump), the place is lost anyway, and the
 * page goes back to what the reader asked for; so it does in an earlier moment, which knows fewer.
 */
export function linesToAsk(page: { asked: number; shown: number; before: number; now: number }): number {
  const growth = page.now - page.before
  if (growth < 0 || growth > lookLines * 4) return page.asked
  return Math.max(page.asked, Math.min(page.shown + growth, Math.max(page.asked, most)))
}
