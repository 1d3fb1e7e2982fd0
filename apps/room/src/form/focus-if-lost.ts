/** Frames for which it is looked after: about a second, longer than a written entry needs to show. */
const patience = 60

/**
 * Takes the reader to a place of the page, as soon as it is there, when what is focused goes. What opened a sheet may
 * go a moment after the sheet: a step that is done is offered no longer.
 */
export function focusIfLost(place: () => HTMLElement | null | undefined): void {
  let began: Element | null = null
  let frames = 0
  const look = () => {
    const { activeElement, body } = document
    const lost = activeElement === null || activeElement === body
    began ??= activeElement
    const found = lost ? place() : undefined
    found?.focus({ preventScroll: true })
    // Whoever has gone on to something else stays there.
    const over = found || (!lost && activeElement !== began) || ++frames > patience
    if (!over) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
