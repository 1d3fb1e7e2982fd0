/** The country that an address asks for, if a row of the register is of it. */
export function countryAsked(rows: readonly { country: string }[], asked: string | undefined) {
  return rows.some(({ country }) => country === asked) ? asked : undefined
}

/** The rows of one country, or all of them. */
export function ofCountry<Row extends { country: string }>(
  rows: readonly Row[],
  country: string | undefined,
): readonly Row[] {
  return country === undefined ? rows : rows.filter((row) => row.country === country)
}
