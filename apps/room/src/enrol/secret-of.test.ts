import { expect, test } from 'vitest'
import { secretOf } from './secret-of.ts'

test('the part after the sign # is taken, whatever stands before it', () => {
  expect(secretOf('https://hub.example/enrol#a.b.c')).toBe('a.b.c')
  expect(secretOf('#a.b.c')).toBe('a.b.c')
})

test('what a mail program or a hand adds does not count', () => {
  expect(secretOf('  <https://hub.example/enrol#a.b\r\n .c>\n')).toBe('a.b.c')
})

test('a link without that part has no secret', () => {
  expect(secretOf('https://hub.example/enrol')).toBeUndefined()
  expect(secretOf('https://hub.example/enrol#')).toBeUndefined()
  expect(secretOf('')).toBeUndefined()
})
