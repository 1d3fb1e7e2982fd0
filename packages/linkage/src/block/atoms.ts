import type { Field } from '../fields/field.ts'
import { phoneticKey } from '../names/index.ts'

/** Something rough that two records must have in common to be compared: for each record a number, 0 for none. */
export interface Atom {
  name: string
  field: number
  /** The whole value, which any slip changes. */
  whole: boolean
  /** For each record one number; of several tokens in a cell, one list for each place. */
  slots: Int32Array[]
}

/** Tokens of one cell that are looked up at most. */
const tokensRead = 8

/** Everything of the fields that records could be looked up by. */
export function atomsOf(fields: readonly Field[]): Atom[] {
  return fields.flatMap((field, f) =>
    waysOf(field).map(([name, ...keys]): Atom => {
      const slots = keys.map((key) => {
        const ids = Int32Array.from(field.values, (value, code) => (code === 0 ? 0 : hash(key(value))))
        return field.codes.map((code) => ids[code]!)
      })
      return { name: `${field.name}${name}`, field: f, whole: name === '', slots }
    }),
  )
}

type Key = (value: string) => string
type Way = [name: string, ...keys: Key[]]

const same: Way = ['', (value) => value]
const first = (value: string) => value.split(' ', 1)[0]!
const begin = (letters: number): Way => [`, first ${letters}`, (value) => value.slice(0, letters)]

function waysOf({ role, values }: Field): Way[] {
  switch (role) {
    case 'given name':
    case 'family name':
    case 'full name':
      return [
        same,
        [' by sound', (value) => phoneticKey(first(value))],
        begin(3),
        [', last word', (value) => value.split(' ').at(-1)!],
      ]
    case 'birth date':
      return [
        same,
        [' (year)', (value) => value.slice(0, 4)],
        [' (day and month)', (value) => (value.endsWith('00') ? '' : value.slice(4))],
        [' (year and month)', (value) => (value.endsWith('0000') ? '' : value.slice(0, 6))],
      ]
    case 'document number':
    case 'phone':
      return [same, begin(4), [', last 4', (value) => value.slice(-4)]]
    case 'postcode':
      return [same, begin(3)]
    case 'e-mail':
      return [same, [' before the @', (value) => value.split('@', 1)[0]!], begin(4)]
    case 'address':
    case 'place':
      return [same, [' by sound', (value) => phoneticKey(first(value)) || first(value)]]
    case 'tokens': {
      const most = values.reduce((sum, value) => Math.max(sum, value.split(' ').length), 1)
      const slot =
        (at: number): Key =>
        (value) =>
          value.split(' ')[at] ?? ''
      return [['', ...Array.from({ length: Math.min(most, tokensRead) }, (_, at) => slot(at))]]
    }
    default:
      return [same]
  }
}

/** 32 bits of a text (FNV-1a); 0 for an empty one only. */
function hash(text: string): number {
  if (text === '') return 0
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  state ^= state >>> 15
  return state === 0 ? 1 : state
}
