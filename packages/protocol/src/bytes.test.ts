import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, joined, toBase64url, utf8 } from './bytes.ts'

test('the published values of RFC 4648, section 10, without padding', () => {
  const vectors = {
    '': '',
    f: 'Zg',
    fo: 'Zm8',
    foo: 'Zm9v',
    foob: 'Zm9vYg',
    fooba: 'Zm9vYmE',
    foobar: 'Zm9vYmFy',
  }
  for (const [text, coded] of Object.entries(vectors)) {
    expect(toBase64url(utf8(text))).toBe(coded)
    expect(fromBase64url(coded)).toEqual(utf8(text))
  }
})

test('any bytes come back, and as another program writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(text)).toEqual(bytes)
    }),
  )
})

test('one text, one value: whatever is read is written the same again', () => {
  const nearly = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), fc.string({ maxLength: 12 }))
  fc.assert(
    fc.property(nearly, (text) => {
      const bytes = fromBase64url(text)
      if (bytes) expect(toBase64url(bytes)).toBe(text)
    }),
    { numRuns: 1_000 },
  )
})

test.each(['A', 'Zh', 'Zm9', 'Zg==', 'Zm+v', 'Zm/v', 'Zg\n', ' Zg', 'Zg ', 'Zé', 'Z\u{1D400}'])(
  '“%s” is no canonical base64url',
  (text) => {
    expect(fromBase64url(text)).toBeUndefined()
  },
)

test('joined bytes are one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 6 }), (parts) => {
      expect([...joined(...parts)]).toEqual(parts.flatMap((part) => [...part]))
    }),
  )
})
