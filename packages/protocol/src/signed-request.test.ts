import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64url, utf8 } from './bytes.ts'
import { contentDigest, readSignatureInput, signatureBase, signatureInput } from './signed-request.ts'
import { sha256, uuid } from './testing/arbitraries.ts'

const params = fc.record({
  created: fc.integer({ min: 0, max: 999_999_999_999 }),
  device: uuid,
  nonce: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64url),
})
const parts = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  path: fc.webPath().filter((path) => path.startsWith('/')),
  query: fc.webQueryParameters().map((query) => `?${query}`),
  contentDigest: fc.uint8Array().map((body) => contentDigest(toBase64url(sha256(body)))),
})

test('the digest of the example of RFC 9530', () => {
  expect(contentDigest(toBase64url(sha256(utf8('{"hello": "world"}'))))).toBe(
    'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  )
})

test('the base is a line for each component and the parameters last (RFC 9421, 2.5)', () => {
  const base = signatureBase(
    {
      ...{ method: 'POST', path: '/api/operations/x/push', query: '?' },
      contentDigest: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
    },
    {
      created: 1_522_927_931,
      device: '5a2f3e1c-7b64-4d09-8f31-c2a9e0b47d15',
      nonce: 'AAECAwQFBgcICQoLDA0ODw',
    },
  )
  expect(Buffer.from(base).toString()).toBe(
    `"@method": POST
"@path": /api/operations/x/push
"@query": ?
"content-digest": sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:
"@signature-params": ("@method" "@path" "@query" "content-digest");created=1522927931;nonce="AAECAwQFBgcICQoLDA0ODw";alg="ed25519";keyid="5a2f3e1c-7b64-4d09-8f31-c2a9e0b47d15";tag="libertad"`,
  )
})

test('the covered components are those of the base, in its order', () => {
  fc.assert(
    fc.property(parts, params, (request, given) => {
      const lines = Buffer.from(signatureBase(request, given)).toString().split('\n')
      const names = lines.slice(0, -1).map((line) => line.slice(0, line.indexOf(':')))
      expect(lines.at(-1)).toBe(`"@signature-params": (${names.join(' ')})${rest(signatureInput(given))}`)
    }),
  )
})

test('parameters are read as they were written', () => {
  fc.assert(
    fc.property(params, (given) => {
      expect(readSignatureInput(`sig=${signatureInput(given)}`)).toEqual(given)
    }),
  )
})

test('two requests that differ anywhere never have the same bytes', () => {
  fc.assert(
    fc.property(parts, params, parts, params, (one, oneBy, other, otherBy) => {
      const same = JSON.stringify([one, oneBy]) === JSON.stringify([other, otherBy])
      expect(toBase64url(signatureBase(one, oneBy)) === toBase64url(signatureBase(other, otherBy))).toBe(same)
    }),
  )
})

const written =
  'sig=("@method" "@path" "@query" "content-digest");created=1;nonce="AAECAwQFBgcICQoLDA0ODw";alg="ed25519";keyid="5a2f3e1c-7b64-4d09-8f31-c2a9e0b47d15";tag="libertad"'

test.each([
  ['a component less', written.replace(' "@query"', '')],
  ['another order', written.replace('"@method" "@path"', '"@path" "@method"')],
  ['another algorithm', written.replace('ed25519', 'hmac-sha256')],
  ['another tag', written.replace('libertad', 'other')],
  ['no nonce', written.replace(';nonce="AAECAwQFBgcICQoLDA0ODw"', '')],
  ['a short nonce', written.replace('AAECAw', '')],
  ['another label', written.replace('sig=', 'sig1=')],
  ['two signatures', `${written}, ${written.replace('sig=', 'sig2=')}`],
  ['a parameter more', `${written};expires=2`],
  ['a line more', `${written}\n`],
])('%s is not read', (_name, header) => {
  expect(readSignatureInput(written)).toBeDefined()
  expect(readSignatureInput(header)).toBeUndefined()
})

/** What follows the list of components. */
const rest = (input: string) => input.slice(input.indexOf(')') + 1)
