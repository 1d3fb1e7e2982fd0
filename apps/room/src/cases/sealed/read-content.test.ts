import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readIdentity, readNote, readPaper, readPhotograph } from './read-content.ts'

test('reads what a phone sealed', () => {
  const paper = { type: 'passport', number: 'X', issuer: 'VEN', zone: '', heldBy: 'handler' }
  const contact = { kind: 'phone', value: '1', safe: 'no' }
  const identity = readIdentity({ given: 'Ana', contacts: [contact], documents: [paper], languages: ['spa'] })
  expect(identity).toMatchObject({ given: 'Ana', family: '', contacts: [contact], languages: ['spa'] })
  expect(identity?.documents).toEqual([{ type: 'passport', number: 'X', issuer: 'VEN', heldBy: 'handler' }])
})

test('a photograph is a picture or nothing', () => {
  expect(readPhotograph({ type: 'image/jpeg', data: 'AAAA' })).toBe('data:image/jpeg;base64,AAAA')
  expect(readPhotograph({ type: 'image/svg+xml', data: 'AAAA' })).toBeUndefined()
  expect(readPhotograph({ type: 'image/jpeg', data: 'AA"><script>' })).toBeUndefined()
})

test('whatever was sealed, reading it breaks nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const read of [readIdentity, readNote, readPaper, readPhotograph]) read(value)
    }),
  )
})
