import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentContent, factsRead, isOver, lineLengths, newDocument, readZone } from './document-draft.ts'

// The specimen of ICAO Doc 9303 part 4: nobody's passport.
const first = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'
const second = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'
const zone = `${first}\n${second}`
const today = '2018-04-06'

const documentIn = (text: string) => {
  const read = readZone(text, today)
  if (read.read !== 'document') throw new Error(read.read)
  return read.document
}

describe('lines as they are typed', () => {
  test('say how many signs each has and how many it should have', () => {
    expect(lineLengths('')).toEqual([])
    expect(lineLengths('P<UTO')).toEqual([{ line: 1, length: 5, of: 30 }])
    expect(lineLengths(`${first}\n${second.slice(0, -1)}`)).toEqual([
      ...[
        { line: 1, length: 44, of: 44 },
        { line: 2, length: 43, of: 44 },
      ],
    ])
    expect(lineLengths(`${first}X`)).toEqual([{ line: 1, length: 45, of: undefined }])
  })

  test('are not read before there could be a whole zone', () => {
    expect(readZone('', today).read).toBe('nothing')
    expect(readZone(first, today).read).toBe('nothing')
    expect(readZone(`${first.slice(0, 20)}\n${second.slice(0, 20)}`, today).read).toBe('no_zone')
  })
})

test('every check digit is named, and a name has none', () => {
  const facts = Object.fromEntries(factsRead(documentIn(zone)).map((fact) => [fact.name, fact]))
  for (const name of ['documentNumber', 'birthDate', 'expirationDate', 'personalNumber', 'composite'])
    expect(facts[name]?.check).toBe('fits')
  expect(facts.primaryIdentifier).toMatchObject({ value: 'ERIKSSON', check: 'none', digit: undefined })
})

test('a wrong digit is named with its place and what it should be', () => {
  const facts = factsRead(documentIn(`${first}\nL898902C37${second.slice(10)}`))
  expect(facts.find(({ name }) => name === 'documentNumber')).toMatchObject({
    ...{ check: 'wrong', digit: { found: '7', expected: '6', line: 2, at: 10 } },
  })
})

test('over is said, and the paper is kept all the same', () => {
  expect(isOver(documentIn(zone), today)).toBe(true)
  expect(isOver(documentIn(zone), '2012-04-15')).toBe(false)
  expect(documentContent({ ...newDocument, zone, heldBy: 'handler' }, today)).toEqual({
    ...{ type: 'P', number: 'L898902C3', issuer: 'UTO', zone, heldBy: 'handler' },
  })
})

test('is kept only with who had it', () => {
  expect(documentContent({ ...newDocument, zone }, today)).toBeUndefined()
  expect(documentContent({ ...newDocument, heldBy: 'herself' }, today)).toBeUndefined()
})

test('whatever is typed, nothing fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
      const text = `${one}\n${other}`
      for (const { length, of } of lineLengths(text))
        if (of !== undefined) expect(length).toBeLessThanOrEqual(of)
      const read = readZone(text, today)
      if (read.read === 'document') factsRead(read.document)
    }),
  )
})
