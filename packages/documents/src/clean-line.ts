import type { Repair } from './document.ts'

/** What somebody typed or a program recognised as (a part of) one line of a zone. */
export interface Piece {
  text: string
  /** Line of the file. */
  number: number
  repairs: Repair[]
  /** Other ways to read blanks and double marks, one for each of four rules, if there are any. */
  others?: Piece[]
}

/** Marks that are typed or recognised for the filler; a double one stands for two where the length says so. */
const marks = /[‹〈⟨≺≤˂ᐸ]|&LT;/g
const doubleMarks = /[«≪]/g
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** Lengths that a whole line, or a whole zone in one line, has. */
const lengths = [30, 36, 44, 9, 72, 88, 90]

/** Blanks are too many, or stand for fillers; a double mark stands for one filler, or for two. */
const rules = ['', '<'].flatMap((blank) => ['<', '<<'].map((double) => ({ blank, double })))

/** Makes a line of capitals, digits and fillers of what was given, and says what that took. */
export function cleanLine(given: string, number: number): Piece {
  const plain = given.replace(invisible, '').trim()
  const narrow = plain.normalize('NFKC')
  const capitals = narrow.replaceAll(/[a-z]+/g, (small) => small.toUpperCase())
  const known = capitals.replaceAll(marks, '<')
  const repair = (name: Repair['repair'], what: string): Repair => ({
    repair: name,
    says: `Line ${number} of the file: ${what}.`,
  })
  const repairs: Repair[] = []
  if (capitals !== narrow) repairs.push(repair('small_letters', 'small letters were read as capitals'))
  if (narrow.replaceAll(/\s/g, '') !== plain.replaceAll(/\s/g, ''))
    repairs.push(repair('other_characters', 'wide and other forms of characters were read as plain ones'))
  const double = known.search(doubleMarks) >= 0
  if (double || known !== capitals)
    repairs.push(repair('marks_as_fillers', 'other marks were read as fillers'))
  if (!double && !/\s/.test(known)) return { text: known, number, repairs }
  const readings = rules.map((rule): Piece => {
    const text = known.replaceAll(doubleMarks, rule.double).replaceAll(/\s/g, rule.blank)
    const blanks = rule.blank === '' ? 'blanks were left out' : 'blanks were read as fillers'
    const named = repair(rule.blank === '' ? 'blanks_removed' : 'blanks_as_fillers', blanks)
    return { text, number, repairs: /\s/.test(known) ? [...repairs, named] : repairs }
  })
  const likely = readings.find(({ text }) => lengths.includes(text.length)) ?? readings[0]!
  return { ...likely, others: readings }
}

/** The same lines, read by what is likely line by line and by each rule for all of them. */
export function readings(pieces: readonly Piece[]): (readonly Piece[])[] {
  if (!pieces.some(({ others }) => others)) return [pieces]
  const all = [pieces, ...rules.map((_, i) => pieces.map((piece) => piece.others?.[i] ?? piece))]
  const seen = new Set<string>()
  return all.filter((some) => {
    const text = some.map((piece) => piece.text).join('\n')
    return !seen.has(text) && seen.add(text)
  })
}
