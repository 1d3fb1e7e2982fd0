import { describe, expect, test } from 'vitest'
import { isEasyNumber, strengthOf } from './strength.ts'

test.each([
  ['', 'empty'],
  ['river', 'weak'],
  ['Password1!', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['river river river river', 'weak'],
  ['river candle goat', 'fair'],
  ['river candle goat window', 'strong'],
  ['rio vela cabra ventana lunes', 'strong'],
])('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})

describe('six digits', () => {
  test.each(['000000', '123456', '987654', '121212', '123123', '198412', '111112', '041984'])(
    '%s is among the first that are tried',
    (digits) => expect(isEasyNumber(digits)).toBe(true),
  )
  test.each(['402917', '830164', '275938'])('%s is not', (digits) => expect(isEasyNumber(digits)).toBe(false))
})
