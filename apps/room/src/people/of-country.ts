/**
 * The country that an address asks for; anything but the form of a code is left out. Whether somebody is of it is not
 * asked: while the journal is being fetched, nobody is of any country yet.
 */
export function countryAsked(asked: string | undefined): string | undefined {
  return asked !== undefined && /^[A-Z]{2}$/.test(asked) ? asked : undefined
}

/** The rows of one country, or all of them. */
export function ofCountry<Row extends { country: string }>(
  rows: readonly Row[],
  country: string | undefined,
): readonly Row[] {
  return country === undefined ? rows : rows.filter((row) => row.country === country)
}
