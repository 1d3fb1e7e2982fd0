import { cannotRead, read, type ReadValue } from './read-value.ts'

/** A number, with a point or a comma before its decimals; a comma is said. */
export function readNumber(text: string): ReadValue<number> {
  const given = text.trim().replace(/^−/, '-')
  if (/^[+-]?\d+(?:\.\d+)?(?:e-?\d{1,2})?$/i.test(given)) return read(Number(given))
  if (/^[+-]?\d+,\d+$/.test(given))
    return read(Number(given.replace(',', '.')), {
      code: 'number_comma',
      says: 'The comma was read as the mark before decimals.',
    })
  return cannotRead(
    'number_not_read',
    'This is no number: write figures alone, with a point before decimals.',
  )
}

/** A whole number from 0 to `most`; a number beyond it is none that can be meant. */
export function readCount(text: string, most: number): ReadValue<number> {
  const number = readNumber(text)
  if (number.value === undefined) return number
  if (!Number.isInteger(number.value) || number.value < 0)
    return cannotRead('number_not_whole', 'This must be a whole number, 0 or more.')
  return number.value > most
    ? cannotRead('number_too_large', `This is larger than ${most}, which cannot be.`)
    : number
}

/** Degrees, between `-most` and `most`. */
export function readDegrees(text: string, most: 90 | 180): ReadValue<number> {
  const number = readNumber(text)
  if (number.value === undefined) return number
  return Math.abs(number.value) > most
    ? cannotRead(
        'degrees_out_of_range',
        `Degrees lie between -${most} and ${most} here: are the two columns exchanged?`,
      )
    : number
}
