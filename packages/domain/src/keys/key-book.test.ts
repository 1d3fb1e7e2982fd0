import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../journal/entry.ts'
import { kindNames, entriesOf } from '../testing/entries-of.ts'
import { keyEntries } from './entries.ts'
import { keyStatements, statementsOf } from './key-book.ts'

/** Entries about an agency or a person as the hub numbered them, the last ones not sent yet. */
const registry = fc
  .tuple(entriesOf('agency', 12), entriesOf('person', 12), fc.nat(3))
  .map(([one, other, waiting]) => {
    const all = [...one, ...other].map((entry, at) => ({ ...entry, number: at + 1 }))
    return all.map((entry, at): Entry => {
      const { number: _, ...unsent } = entry
      return at < all.length - waiting ? entry : unsent
    })
  })
const isAboutKeys = ({ header, body }: Entry) => header.kind in keyEntries && body !== undefined

describe('statements about keys', () => {
  test('are all that could be read, whoever sent them in whatever order, numbered ones first', () => {
    fc.assert(
      fc.property(
        registry.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, came]) => {
          const found = keyStatements(came)
          const expected = all.filter(isAboutKeys).map(({ id }) => id)
          expect(found.map(({ entry }) => entry).toSorted()).toEqual(expected.toSorted())
          const numbers = found.map(({ number }) => number ?? Infinity)
          expect(numbers).toEqual(numbers.toSorted((a, b) => (a === b ? 0 : a - b)))
        },
      ),
    )
  })

  test('say who made them, and about whom', () => {
    fc.assert(
      fc.property(registry, (all) => {
        for (const statement of keyStatements(all)) {
          const { header, body } = all.find(({ id }) => id === statement.entry)!
          const { subject, actor, agency, device, kind } = header
          expect(statement).toMatchObject({ subject, actor, agency, device, kind })
          expect(statement.body).toEqual(body)
        }
      }),
    )
  })

  test('are told apart by kind', () => {
    const names = Object.keys(keyEntries) as (keyof typeof keyEntries)[]
    fc.assert(
      fc.property(registry, (all) => {
        const found = keyStatements(all)
        for (const name of names) for (const { kind } of statementsOf(found, name)) expect(kind).toBe(name)
        expect(names.flatMap((name) => statementsOf(found, name))).toHaveLength(found.length)
      }),
    )
  })

  test('of a newer program are left out until they can be read', () => {
    const [entry] = fc.sample(entriesOf('agency', 0), 1)[0]!
    const header = { ...entry!.header, kind: 'agency.root_confirmed', version: 2 }
    expect(keyStatements([{ ...entry!, header, body: { rootKey: 'x' } }])).toEqual([])
  })
})

test('every kind about keys is about an agency or a person, and known', () => {
  for (const [name, { subject }] of Object.entries(keyEntries)) {
    expect(kindNames as string[]).toContain(name)
    expect(name.startsWith(`${subject}.`)).toBe(true)
  }
})
