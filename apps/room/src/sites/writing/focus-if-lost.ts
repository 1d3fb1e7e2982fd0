/** Frames in which a place may still come to be drawn: about a second. */
const patience = 60

/** Takes the reader to a place of the page, as soon as it is there, when what was focused is no longer. */
export function focusIfLost(place: () => HTMLElement | null | undefined, frames = patience): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body) return
    const found = place()
    if (found) found.focus()
    else if (frames > 0) focusIfLost(place, frames - 1)
  })
}
