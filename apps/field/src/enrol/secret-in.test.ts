import { expect, test } from 'vitest'
import { secretIn } from './secret-in.ts'

const secret = 'op1.dev2.per3.ag4.reg5.c2VjcmV0'

test('finds the secret behind # of a link, and takes it alone', () => {
  expect(secretIn(`https://hub.example.org/enrol#${secret}`)).toBe(secret)
  expect(secretIn(` ${secret}\n`)).toBe(secret)
})

test.each(['', 'https://hub.example.org/enrol', 'one.two', 'https://hub.example.org/#a.b.c.d.e.f.g'])(
  '“%s” is no invitation',
  (text) => expect(secretIn(text)).toBeUndefined(),
)
