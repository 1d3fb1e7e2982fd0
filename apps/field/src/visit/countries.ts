/** Codes with a name that ISO 3166-1 does not assign: groups, tests, and islands that it reserves. */
const noCountry = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '))

let all: string[] | undefined

/** ISO 3166-1 codes for which this device has a name. */
export function countryCodes(): string[] {
  if (all) return all
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((one) => letters.map((other) => one + other))
  const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  all = pairs.filter((code) => !noCountry.has(code) && names.of(code) !== undefined && isCurrent(code))
  return all
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()

/** Countries whose name holds what was typed, those that begin with it first. */
export function countriesLike(
  typed: string,
  nameOf: (code: string) => string,
  most: number,
): { code: string; name: string }[] {
  const wanted = plain(typed.trim())
  if (wanted === '') return []
  const place = ({ name }: { name: string }) => plain(name).indexOf(wanted)
  return countryCodes()
    .map((code) => ({ code, name: nameOf(code) }))
    .filter((country) => place(country) >= 0)
    .sort((one, other) => place(one) - place(other) || one.name.localeCompare(other.name))
    .slice(0, most)
}
