import { zoneCode } from './alpha-3.ts'
import type { BirthDate } from './birth-date.ts'
import { forZone } from './romanise.ts'

export interface ZoneContent {
  type: 'passport' | 'identity_card'
  /** At most nine characters, capitals and digits. */
  number: string
  /** ISO 3166-1 alpha-2, `stateless` or `unknown`. */
  issuer: string
  nationality: string
  family: string
  given: string
  birthDate: BirthDate
  sex: 'F' | 'M' | '<'
  /** `YYYY-MM-DD` */
  expires: string
}

const fill = (text: string, length: number) => text.slice(0, length).padEnd(length, '<')

/** Doc 9303 part 3, 4.9: values weighted 7, 3, 1 in turn, summed, modulo ten. */
export function checkDigit(text: string): string {
  const value = (one: string) => (one === '<' ? 0 : Number.parseInt(one, 36))
  return String([...text].reduce((sum, one, i) => sum + value(one) * [7, 3, 1][i % 3]!, 0) % 10)
}

const checked = (text: string) => text + checkDigit(text)

/** Doc 9303 part 3, 4.8: parts of a date that the document does not know are fillers. */
function birth(birthDate: BirthDate): string {
  if (birthDate.known === 'unknown') return '<<<<<<'
  if (birthDate.known === 'year') return `${String(birthDate.year).slice(2)}<<<<`
  return birthDate.date.replaceAll('-', '').slice(2)
}

/** Both names at least begin (Doc 9303 part 4, 4.2.3): the family name leaves room for a letter of the given one. */
function names(family: string, given: string, length: number): string {
  return fill(`${forZone(family).slice(0, length - 3)}<<${forZone(given)}`, length)
}

/** The lines of a passport (TD3, two of 44) or a card (TD1, three of 30), with right check digits. */
export function zoneOf(content: ZoneContent): string[] {
  const { type, sex, family, given } = content
  const issuer = fill(zoneCode(content.issuer), 3)
  const nationality = fill(zoneCode(content.nationality), 3)
  const number = checked(fill(content.number, 9))
  const born = checked(birth(content.birthDate))
  const expires = checked(content.expires.replaceAll('-', '').slice(2))
  if (type === 'passport') {
    const personal = checked(fill('', 14))
    const composite = checkDigit(number + born + expires + personal)
    return [
      `P<${issuer}${names(family, given, 39)}`,
      `${number}${nationality}${born}${sex}${expires}${personal}${composite}`,
    ]
  }
  const [first, second] = [fill('', 15), fill('', 11)]
  const composite = checkDigit(number + first + born + expires + second)
  return [
    `I<${issuer}${number}${first}`,
    `${born}${sex}${expires}${nationality}${second}${composite}`,
    names(family, given, 30),
  ]
}
