import type { Repair } from './document.ts'

/** What somebody typed or a program recognised as (a part of) one line of a zone. */
export interface Piece {
  text: string
  /** Line of the file. */
  number: number
  repairs: Repair[]
}

/** Marks that are typed or recognised for the filler; a double one stands for two where the length says so. */
const marks = /[‹〈⟨≺≤˂ᐸ]|&LT;/g
const doubleMarks = /[«≪]/g
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** Lengths that a whole line, or a whole zone in one line, has. */
const lengths = [30, 36, 44, 9, 72, 88, 90]

/** Makes a line of capitals, digits and fillers of what was given, and says what that took. */
export function cleanLine(given: string, number: number): Piece {
  const visible = given.replace(invisible, '').normalize('NFKC').trim()
  const capitals = visible.replaceAll(/[a-z]+/g, (small) => small.toUpperCase())
  const known = capitals.replaceAll(marks, '<')
  const readings = [
    { text: known.replaceAll(/\s/g, ''), blanks: 'blanks_removed' as const },
    { text: known.replaceAll(/\s/g, '<'), blanks: 'blanks_as_fillers' as const },
  ].flatMap(({ text, blanks }) => [
    { text: text.replaceAll(doubleMarks, '<'), blanks },
    { text: text.replaceAll(doubleMarks, '<<'), blanks },
  ])
  // Blanks may be too many or stand for fillers, and a double mark for one or two: the length proves which.
  const { text, blanks } = readings.find((one) => lengths.includes(one.text.length)) ?? readings[0]!
  const repairs: Repair[] = []
  const name = (repair: Repair['repair'], what: string) =>
    repairs.push({ repair, says: `Line ${number} of the file: ${what}.` })
  if (capitals !== visible) name('small_letters', 'small letters were read as capitals')
  if (/\s/.test(known))
    name(blanks, blanks === 'blanks_removed' ? 'blanks were left out' : 'blanks were read as fillers')
  if (known.search(doubleMarks) >= 0 || known !== capitals)
    name('marks_as_fillers', 'other marks were read as fillers')
  return { text, number, repairs }
}
