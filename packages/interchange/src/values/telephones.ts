import { read, type ReadValue } from './read-value.ts'

/** Telephone numbers of ITU-T E.164: country first, at most 15 figures. */
const e164 = /^\+?[1-9]\d{1,14}$/

/** A telephone number, without the marks between its figures. One that lacks its country is kept as it came, and said. */
export function readTelephone(text: string): ReadValue<string> {
  const given = text.trim()
  if (e164.test(given)) return read(given)
  const plain = given.replaceAll(/[\s().\-/\u00a0]/g, '').replace(/^00(?=[1-9])/, '+')
  if (e164.test(plain) && !/[a-z]/i.test(given))
    return read(plain, {
      code: 'telephone_spelt',
      says: 'Blanks and marks between the figures were left out.',
    })
  return read(text, {
    code: 'telephone_form',
    says: 'Not a number of the form +5975551234 (E.164). It is kept as it is written.',
  })
}
