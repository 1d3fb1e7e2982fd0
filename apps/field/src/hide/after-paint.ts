/** Longest wait, in milliseconds, for a picture that may never be painted, as in a covered window: what T31 allows. */
const longest = 300

/** Does something once the browser has painted what was just drawn. */
export function afterPaint(act: () => void): void {
  let done = false
  const once = () => {
    if (!done) act()
    done = true
  }
  if (document.visibilityState === 'hidden') return once()
  setTimeout(once, longest)
  requestAnimationFrame(() => setTimeout(once))
}
