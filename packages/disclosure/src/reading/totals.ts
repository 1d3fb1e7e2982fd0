const totals = new Set(
  (
    'total|totals|grand total|overall|sum|all|all of them|both|both sexes|everyone|everybody|' +
    'total general|suma|todos|todas|ambos sexos|total geral|soma|ambos os sexos|' +
    'total général|ensemble|tous|toutes|les deux sexes|totaal|alle|allen|som|gesamt|insgesamt|summe'
  ).split('|'),
)

const allOf =
  /^(?:all|total) (?:ages?|age groups?|sexes|genders|countries|people|persons|victims|cases|years|months|types|kinds|forms|places|sites|nationalities|groups|categories|regions|agencies|roles)$/

/** Whether a label means all categories of its dimension together (`Total`, `All ages`, `Todas`, `all kinds`). */
export function isTotal(label: string, dimension: string): boolean {
  const text = plainLabel(label)
  const name = plainLabel(dimension)
  if (totals.has(text) || allOf.test(text)) return true
  return name !== '' && (text === `all ${name}` || text === `total ${name}` || text === `all ${name}s`)
}

/** A label as two files may be expected to agree on it. */
export const plainLabel = (label: string): string =>
  label.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
