import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64url } from './bytes.ts'
import { bodyHash, hashBytes, leafOf, longestHeader, readHeader, readJson, writeHeader } from './header.ts'
import { headers, sha256 } from './testing/arbitraries.ts'

const fields = [
  ...['v', 'operation', 'subject', 'kind', 'version', 'ring', 'audience', 'agency', 'actor', 'device'],
  ...['sequence', 'basedOn', 'claimedAt', 'body', 'sealed'],
]

test('what is written is read again, and written again it is the same text', () => {
  fc.assert(
    fc.property(headers, (header) => {
      const text = writeHeader(header)
      const read = readHeader(text)
      expect(read).toEqual(header)
      expect(writeHeader(read!)).toBe(text)
    }),
  )
})

test('the fields stand in one order, whatever order they were given in', () => {
  fc.assert(
    fc.property(headers, fc.shuffledSubarray(fields, { minLength: fields.length }), (header, order) => {
      const turned = Object.fromEntries(order.map((name) => [name, header[name as keyof typeof header]]))
      const text = writeHeader(turned as unknown as typeof header)
      expect(Object.keys(JSON.parse(text) as object)).toEqual(fields)
      expect(text).toBe(writeHeader(header))
    }),
  )
})

test('a field missing, one more, or one of another form makes no header', () => {
  const wrong = fc.constantFrom<unknown>(null, '', 'x', -1, 0.5, {}, [1], 'A'.repeat(44), 2 ** 60)
  fc.assert(
    fc.property(headers, fc.constantFrom(...fields), wrong, (header, name, value) => {
      const { [name]: _, ...rest } = header as unknown as Record<string, unknown>
      expect(readHeader(JSON.stringify(rest))).toBeUndefined()
      expect(readHeader(JSON.stringify({ ...header, more: 1 }))).toBeUndefined()
      expect(readHeader(JSON.stringify({ ...rest, [name]: value }))).toBeUndefined()
    }),
  )
})

test.each([
  ['', 10],
  ['null', 10],
  ['7', 10],
  ['"x"', 10],
  ['[]', 10],
  ['{"a":1', 10],
  ['{"a":1}', 6],
  ['{"a":"\uD800"}', 100],
])('%j within %i signs is no JSON object', (text, longest) => {
  expect(readJson(text, longest)).toBeUndefined()
})

test('a header longer than any may be is not read, however right', () => {
  const [header] = fc.sample(headers, 1)
  const text = writeHeader(header!)
  expect(readHeader(text + ' '.repeat(longestHeader - text.length))).toEqual(header)
  expect(readHeader(text + ' '.repeat(longestHeader - text.length + 1))).toBeUndefined()
})

test('the id is the hash of one zero byte and the exact text: a space more is another entry', () => {
  fc.assert(
    fc.property(headers, (header) => {
      const text = writeHeader(header)
      const id = leafOf(sha256, text)
      expect(id).toEqual(sha256(Buffer.from(`\0${text}`)))
      expect(leafOf(sha256, `${text} `)).not.toEqual(id)
      expect(readHeader(`${text} `)).toEqual(header)
    }),
  )
})

test('a body is hashed as it came', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(bodyHash(sha256, text)).toBe(toBase64url(sha256(Buffer.from(text))))
      expect(hashBytes(bodyHash(sha256, text))).toEqual(sha256(Buffer.from(text)))
    }),
  )
})

test('a hash has 32 bytes', () => {
  expect(hashBytes(toBase64url(new Uint8Array(31)))).toBeUndefined()
  expect(hashBytes(toBase64url(new Uint8Array(33)))).toBeUndefined()
  expect(hashBytes('no hash')).toBeUndefined()
})
