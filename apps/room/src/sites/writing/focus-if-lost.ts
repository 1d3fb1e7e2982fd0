/** Takes the reader to a place of the page when what was focused is no longer there. */
export function focusIfLost(place: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement === null || document.activeElement === document.body) place()?.focus()
  })
}
