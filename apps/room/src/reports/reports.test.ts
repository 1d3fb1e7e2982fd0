import { expect, test } from 'vitest'
import type { RoomModel } from '../model/view-model.ts'
import { itemsStore, mostBytes, type Report } from './items-store.ts'
import { ownFigures } from './own-figures.ts'

const model = (people: RoomModel['counters']['people'], scope: 'all' | 'readable', past = false) =>
  ({
    counters: {
      ...{ people, records: { scope, figure: 40 }, arrests: { figure: 3, charged: 1 } },
      officers: { figure: 90, teams: 9, teamsOut: 1 },
    },
    ...{ countries: [{ country: 'GY' }, { country: 'JM' }], past },
  }) as unknown as RoomModel
const counted = { low: 10, best: 12, high: 15 } as never

test('our own figures are those that this desk knows; a part is no figure, and today’s is none of an earlier moment', () => {
  const shown = { state: 'provisional', low: 1, best: 2, high: 3 } as const
  const own = { arrests: 3, officers: 90, countries: ['GY', 'JM'] }
  expect(ownFigures(model(shown, 'all'), counted)).toEqual({
    ...{ people: { low: 1, best: 2, high: 3 }, records: 40, ...own },
  })
  const none = { state: 'none', why: 'not_linked_yet' } as const
  expect(ownFigures(model(none, 'readable'), counted)).toEqual({
    people: { low: 10, best: 12, high: 15 },
    ...own,
  })
  expect(ownFigures(model(none, 'readable', true), counted)).toEqual(own)
  expect(ownFigures(model(none, 'readable'), undefined)).toEqual(own)
})

const file = (name: string, bytes: Uint8Array) => Object.assign(new Blob([bytes as BlobPart]), { name })
const utf8 = (text: string) => new TextEncoder().encode(text)

test('text files become items in their order; what is no text, or too long for an item, is told and not read', async () => {
  const texts: string[] = []
  const store = itemsStore(async (text, name) => {
    texts.push(text)
    return { file: name } as Report
  })
  await store.addFiles([
    file('a.txt', utf8('née')),
    file('b.png', new Uint8Array([1, 0, 2])),
    file('c.txt', new Uint8Array(mostBytes + 1)),
    file('d.txt', new Uint8Array([0x6e, 0xe9, 0x65])),
  ])
  expect(texts).toEqual(['née', 'née'])
  const { items, trouble } = store.snapshot()
  expect(items.map(({ name }) => name)).toEqual(['a.txt', 'd.txt'])
  expect(trouble).toEqual([
    { name: 'b.png', why: 'not_text' },
    { name: 'c.txt', why: 'too_large' },
  ])
  store.remove(items[0]!.id)
  expect(store.snapshot().items.map(({ name }) => name)).toEqual(['d.txt'])
})
