/** How a made-up list is to be. */
export interface MadeUp {
  records: number
  /** Share of records that are a copy of a person who is there already. */
  copies: number
  /** Slips for each field of a copy, on average. */
  slips: number
  random: () => number
}

const header = 'row,given name,family name,birth date,sex,street,house number,town,postcode,phone,person'

const syllables = {
  given: 'ma ri a jo se lu is an na pe dro car los el ena so fi ka ta ya di mi tri o mar fa ti ha san'.split(
    ' ',
  ),
  family:
    'gar cia per ez lo mar ti nez al va ro ro dri guez san to mo ra les ov ski ber ger mül ler co sta'.split(
      ' ',
    ),
  place: 'san ta port al new ville haven rio gran de el dor ado cam po vil la bel la vis ta nor te'.split(
    ' ',
  ),
}

/** A list of made-up people in households, some of them more than once with slips; the last column says who is who. */
export function madeUpList({ records, copies, slips, random }: MadeUp): string {
  const below = (most: number) => Math.min(most - 1, Math.floor(random() * most))
  // Few values are common and many are rare, as names are.
  const rank = (most: number) => Math.min(most - 1, Math.floor(most ** random()) - 1 + below(3))
  const words = (from: readonly string[], count: number) =>
    Array.from({ length: count }, (_, i) => {
      const parts = 2 + (i % 2)
      return Array.from(
        { length: parts },
        (_, at) => from[(i * 7 + at * 11 + Math.floor(i / (3 + at)) * 5) % from.length],
      ).join('')
    })
  const size = Math.max(50, Math.round(Math.sqrt(records) * 4))
  const [given, family, towns] = [
    words(syllables.given, size),
    words(syllables.family, 3 * size),
    words(syllables.place, size),
  ]
  const two = (number: number) => String(number).padStart(2, '0')
  const people: string[][] = []
  const lines = [header]
  let household = ['', '', '', '', '', '']
  for (let row = 1; row <= records; row++) {
    let person = people.length
    let values: string[]
    if (people.length > 5 && random() < copies) {
      person = below(people.length)
      values = slipped(people[person]!, slips, random)
    } else {
      if (random() < 0.4 || people.length === 0) {
        const town = rank(towns.length)
        household = [
          family[rank(family.length)]!,
          `${towns[rank(towns.length)]} street`,
          String(1 + below(200)),
          towns[town]!,
          String(10_000 + town * 7 + below(5)),
          `555${String(below(10_000_000)).padStart(7, '0')}`,
        ]
      }
      const [name, street, house, town, postcode, phone] = household as [
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      const birth = `${1940 + below(75)}-${two(1 + below(12))}-${two(1 + below(28))}`
      values = [
        given[rank(given.length)]!,
        name,
        birth,
        random() < 0.5 ? 'f' : 'm',
        street,
        house,
        town,
        postcode,
        phone,
      ]
      people.push(values)
    }
    lines.push(`${row},${values.join(',')},p${person}`)
  }
  return `${lines.join('\n')}\n`
}

function slipped(values: readonly string[], slips: number, random: () => number): string[] {
  const copy = [...values]
  for (let left = slips * 2 * random(); left > random(); left--) {
    const field = Math.floor(random() * copy.length)
    const value = copy[field]!
    const at = Math.floor(random() * value.length)
    const kind = random()
    if (kind < 0.25) copy[field] = ''
    else if (kind < 0.5) copy[field] = value.slice(0, at) + value.slice(at + 1)
    else if (kind < 0.75 && /\d/.test(value[at] ?? ''))
      copy[field] = value.slice(0, at) + String(Math.floor(random() * 10)) + value.slice(at + 1)
    else copy[field] = value.slice(0, at) + (value[at + 1] ?? '') + (value[at] ?? '') + value.slice(at + 2)
  }
  return copy
}
