import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf } from '../testing/entries-of.ts'
import { inCausalOrder } from './causal-order.ts'
import type { Entry } from './entry.ts'

/** An entry with nothing but what orders it. */
const entry = (id: string, ...basedOn: string[]): Entry => ({
  id,
  header: { basedOn } as unknown as Entry['header'],
  body: {},
})

const ids = (entries: Entry[]) => entries.map(({ id }) => id).join(' ')

test('what was seen comes before what was built on it, ties by hash', () => {
  expect(ids(inCausalOrder([entry('a', 'z'), entry('c'), entry('b'), entry('z')]).entries)).toBe('b c z a')
})

test('an entry seen but not arrived is no obstacle', () => {
  expect(ids(inCausalOrder([entry('a', 'missing'), entry('b', 'a')]).entries)).toBe('a b')
})

test('what opens comes first though its hash is the last', () => {
  const opens = ({ id }: Entry) => id === 'z'
  const { entries, history } = inCausalOrder([entry('a'), entry('b', 'a'), entry('z')], opens)
  expect(ids(entries)).toBe('z a b')
  expect(history.knew('a', 'z')).toBe(true)
  expect(history.knew('z', 'a')).toBe(false)
})

test('what opens comes first though it names an entry that came to be before it', () => {
  const opens = ({ id }: Entry) => id === 'z'
  expect(ids(inCausalOrder([entry('a'), entry('b', 'a'), entry('z', 'a')], opens).entries)).toBe('z a b')
})

test('knowing goes through what one built on, and neither backward nor sideways', () => {
  const { history } = inCausalOrder([entry('a'), entry('b', 'a'), entry('c', 'b'), entry('d', 'a')])
  expect(history.knew('c', 'a')).toBe(true)
  expect(history.knew('a', 'c')).toBe(false)
  expect(history.knew('c', 'd')).toBe(false)
  expect(history.knew('a', 'a')).toBe(false)
  expect(history.knew('c', 'missing')).toBe(false)
})

test('an entry that names itself is ordered as if it did not', () => {
  expect(ids(inCausalOrder([entry('a', 'a'), entry('b')]).entries)).toBe('a b')
})

const drawn = entriesOf('site', 14)
const opens = ({ header }: Entry) => header.kind === 'site.reported'

test('each once, none before what it names, all of it known', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const { entries, history } = inCausalOrder([...all, ...all].toReversed(), opens)
      expect(ids(entries).split(' ').toSorted()).toEqual(ids(all).split(' ').toSorted())
      const place = new Map(entries.map(({ id }, at) => [id, at]))
      for (const { id, header } of all) {
        for (const seen of header.basedOn) {
          expect(place.get(seen)).toBeLessThan(place.get(id)!)
          expect(history.knew(id, seen)).toBe(true)
        }
      }
    }),
  )
})

test('what is known of an entry is known of all that build on it, and never of each other', () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const { history } = inCausalOrder(all, opens)
      for (const a of all)
        for (const b of all) {
          if (!history.knew(a.id, b.id)) continue
          expect(history.knew(b.id, a.id)).toBe(false)
          for (const c of all) if (history.knew(b.id, c.id)) expect(history.knew(a.id, c.id)).toBe(true)
        }
    }),
    { numRuns: 40 },
  )
})

test('no clock and no number is asked', () => {
  fc.assert(
    fc.property(drawn, fc.array(fc.nat(), { minLength: 15, maxLength: 15 }), (all, numbers) => {
      const otherwise = all.map((one, at) => ({
        ...one,
        number: numbers[at]!,
        receivedAt: new Date(numbers[at]! * 1000).toISOString(),
        header: { ...one.header, claimedAt: '1999-01-01T00:00:00.000Z' },
      }))
      expect(ids(inCausalOrder(otherwise, opens).entries)).toBe(ids(inCausalOrder(all, opens).entries))
    }),
  )
})
