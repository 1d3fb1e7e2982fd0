import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRow, unpackRow } from './row-bytes.ts'

const fields = fc.dictionary(
  fc.string().filter((key) => key !== 'bytes' && key !== '__proto__'),
  fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
)

test('any row comes back as it was', () => {
  fc.assert(
    fc.property(fields, fc.option(fc.uint8Array(), { nil: undefined }), (rest, bytes) => {
      const row = bytes ? { ...rest, bytes } : rest
      expect(unpackRow(packRow(row))).toEqual({ ...row })
    }),
  )
})

test('what JSON would lose is refused', () => {
  for (const lost of [() => 1, new Map([[1, 2]]), Uint8Array.of(1), new Date(0)])
    expect(() => packRow({ key: 'x', value: { lost } })).toThrow(TypeError)
})

test('what is no row is no row', () => {
  const whole = packRow({ id: 'one' })
  for (const piece of [new Uint8Array(), whole.slice(0, 3), whole.slice(0, -1)])
    expect(() => unpackRow(piece)).toThrow()
})
