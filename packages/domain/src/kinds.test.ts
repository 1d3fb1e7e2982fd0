import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rings } from './codes.ts'
import { subjectTypes } from './journal/reducer.ts'
import { checkBody, holdsOnlyCodes, isKnown, kindOf, kinds, readBody } from './kinds.ts'
import { leadEntries } from './operation/lead.ts'
import { arbitraryOf } from './testing/arbitrary-of.ts'
import { bodyOf, kindNames } from './testing/entries-of.ts'

/** The only kinds with room for a proper name: of an operation, an agency, a member of staff, a place, a service. */
const withNames = [
  ...['operation.founded', 'operation.described', 'agency.joined', 'person.joined'],
  ...['site.reported', 'site.corrected', 'service.offered'],
]

describe.each(kindNames)('%s', (kind) => {
  const { subject, ring, opens, version } = kindOf(kind)!
  const body = bodyOf(kind)

  test('is named after its subject', () => {
    expect(kind).toMatch(/^[a-z][a-z_]{0,30}\.[a-z][a-z_]{0,30}$/)
    expect(subject === 'any' ? 'bodies' : subject).toBe(kind.split('.')[0])
    expect(rings).toContain(ring)
  })

  test('takes what fits and tells the path of what does not, never its value', () => {
    fc.assert(
      fc.property(body, (given) => {
        const fields = given as Record<string, unknown>
        expect(checkBody(kind, version, given)).toEqual({ fits: true })
        expect(readBody(kind, version, given)).toBe(given)
        expect(checkBody(kind, version, { ...fields, story: 'a secret' })).toMatchObject({ fits: false })
        const { salt, ...unsalted } = fields
        expect(salt).toBeDefined()
        expect(checkBody(kind, version, unsalted)).toEqual({ fits: false, at: 'salt' })
        const wrong = checkBody(kind, version, { ...fields, salt: 'a secret' })
        expect(JSON.stringify(wrong)).not.toContain('secret')
      }),
      { numRuns: 20 },
    )
  })

  test('says who may read and when it is looked at again, if it opens', () => {
    if (!opens) return
    for (const name of ['handling', 'reviewOn']) expect(Object.keys(shapeOf(kind))).toContain(name)
  })

  test(
    withNames.includes(kind) ? 'may hold a proper name' : 'holds codes and nothing to tell a story with',
    () => {
      const named = fc.sample(body, 200).filter((given) => !holdsOnlyCodes(given))
      if (withNames.includes(kind)) expect(named.length).toBeGreaterThan(0)
      else expect(named).toEqual([])
    },
  )

  test('a version of tomorrow is neither good nor bad', () => {
    expect(isKnown(kind, version)).toBe(true)
    expect(isKnown(kind, version + 1)).toBe(false)
    expect(checkBody(kind, version + 1, {})).toBe('unknown')
    expect(readBody(kind, version + 1, {})).toBeUndefined()
  })
})

test('every type of subject is opened by exactly one kind', () => {
  for (const type of subjectTypes)
    expect(kindNames.filter((kind) => kinds[kind].subject === type && kinds[kind].opens)).toHaveLength(1)
})

test('what only its owner decides carries his own signature', () => {
  const decisions = kindNames.filter((kind) => kindOf(kind)!.decision)
  expect(decisions).toEqual(
    expect.arrayContaining(['country.decided', 'arrest.made', 'charge.laid', 'bodies.erased']),
  )
  for (const kind of kindNames.filter((name) => name.endsWith('.chosen'))) expect(decisions).toContain(kind)
})

test('a name that every object has is no kind', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', '']) {
    expect(kindOf(name)).toBeUndefined()
    expect(isKnown(name, 1)).toBe(false)
    expect(checkBody(name, 1, {})).toBe('unknown')
  }
})

test('a lead of version 1 is read at version 2, its grade in halves', () => {
  const one = leadEntries['lead.reported'].older[1].body
  fc.assert(
    fc.property(arbitraryOf(one), (old) => {
      expect(checkBody('lead.reported', 1, old)).toEqual({ fits: true })
      const read = readBody('lead.reported', 1, old) as { reliability: string; credibility: string }
      expect(checkBody('lead.reported', 2, read)).toEqual({ fits: true })
      expect(read.reliability + read.credibility).toBe(old.grade)
    }),
  )
})

describe('codes only', () => {
  test.each([
    ['prose', 'She was taken at night'],
    ['a line', 'a\nb'],
    ['a long text', 'a'.repeat(129)],
    ['letters of other scripts', 'Ana-Lucía'],
    ['a number that is none', Number.NaN],
    ['prose in a field', { note: 'two words' }],
    ['prose as a field', { 'two words': 1 }],
    ['prose in a list', ['ok', 'not ok']],
    ['too many fields', Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`f${n}`, 1]))],
    ['a list without end', Array.from({ length: 501 }, () => 1)],
    ['depth', { a: { a: { a: { a: { a: { a: { a: 1 } } } } } } }],
  ])('%s is refused', (_name, value) => {
    expect(holdsOnlyCodes(value)).toBe(false)
  })

  test('codes, ids, days, instants, hashes and numbers are carried', () => {
    const carried = {
      code: 'forced_labour',
      site: 'GY-M07',
      at: '2018-04-05T14:02:11.000Z',
      ids: ['5a2f3e1c-7b64-4d09-8f31-c2a9e0b47d15'],
      none: null,
      yes: true,
      position: { latitude: 12.05, longitude: -61.75 },
    }
    expect(holdsOnlyCodes(carried)).toBe(true)
  })

  test('any text in it that could be two words is found, however deep', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        if (/"[^"]*\s[^"]*"/.test(JSON.stringify(value))) expect(holdsOnlyCodes(value)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

function shapeOf(kind: keyof typeof kinds): object {
  return kinds[kind].body.def.shape
}
