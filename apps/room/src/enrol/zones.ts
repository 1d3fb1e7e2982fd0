/**
 * Time zones to choose from, in order, and the one to begin with. What the browser stands in is always among them,
 * even where its own list leaves it out; so is UTC, which that list does not hold.
 */
export function zonesOf(browser: { zone: string; supported: readonly string[] }): {
  zones: string[]
  standard: string
} {
  const standard = browser.zone === '' ? 'UTC' : browser.zone
  const zones = [...new Set([...browser.supported, standard, 'UTC'])]
  return { zones: zones.sort((one, other) => (one < other ? -1 : 1)), standard }
}

/** The zone of this browser and those it knows. */
export function zonesHere() {
  return zonesOf({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    supported: Intl.supportedValuesOf('timeZone'),
  })
}
