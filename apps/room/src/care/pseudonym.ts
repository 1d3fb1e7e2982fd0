/** Read aloud over a bad line: without 0 and O, 1 and I. The hub draws from the same. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const bitsOfSign = 5

/** `GY-T4XH`: a country and signs that follow from a random id, so that every device of the agency shows the same. */
export function pseudonymOf(id: string, country: string, length = 4): string {
  const bits = BigInt(`0x${id.replaceAll('-', '').slice(0, 12)}`)
  const at = (place: number) => Number((bits >> BigInt(48 - bitsOfSign * (place + 1))) & 31n)
  return `${country}-${Array.from({ length }, (_, place) => signs[at(place)]).join('')}`
}

/** Pseudonyms of all of them; where two would share one, both get more signs until they differ. */
export function pseudonymsOf(people: Iterable<{ id: string; country: string }>): Map<string, string> {
  const given = new Map<string, string>()
  let left = [...people]
  for (let length = 4; left.length > 0; length++) {
    const named = left.map((person) => ({ person, name: pseudonymOf(person.id, person.country, length) }))
    const count = new Map<string, number>()
    for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1)
    const alone = ({ name }: { name: string }) => count.get(name) === 1 || length === longest
    for (const one of named) if (alone(one)) given.set(one.person.id, one.name)
    left = named.filter((one) => !alone(one)).map(({ person }) => person)
  }
  return given
}

/** Past this the first signs of two random ids are the same only where the ids are. */
const longest = 9
