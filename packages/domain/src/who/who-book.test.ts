import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyWhoBook, layerOver, type Agency, type WhoBook } from './who-book.ts'

const agency = (id: string, name: string): Agency => ({
  ...{ id, name, country: 'GD', type: 'police', languages: [], audience: `audience ${id}` },
})

/** What a book holds of agencies, as plain data. */
const contents = (book: WhoBook) =>
  [...book.agencies.values()].map(({ id, name }) => `${id} ${name}`).toSorted()

const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3')), {
  maxLength: 8,
})

const write = (book: WhoBook, given: [string, string][]) => {
  for (const [id, name] of given) book.agencies.set(id, agency(id, name))
}

test('a layer reads as the book with its changes, and the book stays as it was until they are kept', () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const book = emptyWhoBook()
      write(book, first)
      const before = contents(book)
      const layer = layerOver(book)
      write(layer, second)

      const both = emptyWhoBook()
      write(both, [...first, ...second])
      expect(contents(layer)).toEqual(contents(both))
      for (const id of ['a', 'b', 'c', 'd', 'e'])
        expect(layer.agencies.get(id)).toEqual(both.agencies.get(id))
      expect(contents(book)).toEqual(before)

      layer.keep()
      expect(contents(book)).toEqual(contents(both))
    }),
  )
})

test('a layer that is not kept leaves nothing behind, also under another layer', () => {
  const book = emptyWhoBook()
  write(book, [['a', '1']])
  const tried = layerOver(book)
  write(tried, [['a', '2']])
  const above = layerOver(tried)
  write(above, [['b', '1']])
  expect(contents(above)).toEqual(['a 2', 'b 1'])
  above.keep()
  expect(contents(tried)).toEqual(['a 2', 'b 1'])
  expect(contents(book)).toEqual(['a 1'])
})

test('a layer names what it changed and nothing else', () => {
  const book = emptyWhoBook()
  write(book, [['a', '1']])
  const layer = layerOver(book)
  write(layer, [['b', '1']])
  expect([...layer.changed.agencies.keys()]).toEqual(['b'])
  expect(layer.changed.people.size + layer.changed.devices.size + layer.changed.teams.size).toBe(0)
})

test('the operation that a layer founds is in the book when it is kept, and not before', () => {
  const book = emptyWhoBook()
  const layer = layerOver(book)
  const operation = { id: 'o', demonstration: true, registry: 'r', participants: 'p', cell: 'c' }
  layer.operation = operation
  expect(book.operation).toBeUndefined()
  layer.keep()
  expect(book.operation).toEqual(operation)
})
