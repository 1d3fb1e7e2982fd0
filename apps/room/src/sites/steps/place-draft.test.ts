import { expect, test } from 'vitest'
import { emptyPlace, readPlace, type PlaceDraft } from './place-draft.ts'

const draft: PlaceDraft = {
  ...{ kind: 'mine', placeName: ' Upper Puruni ', latitude: '6,35', longitude: '-59.1', precision: '1000' },
  ...{ hours: '5.5', means: ['road', 'boat'], coverage: 'none' },
}
const mistakesIn = (change: Partial<PlaceDraft>) => readPlace({ ...draft, ...change }).mistakes

test('reads everything that was said of a place', () => {
  expect(readPlace(draft)).toEqual({
    mistakes: {},
    place: {
      ...{ kind: 'mine', placeName: 'Upper Puruni', hoursToReach: 5.5 },
      position: { latitude: 6.35, longitude: -59.1, precisionMetres: 1000 },
      ...{ means: ['road', 'boat'], coverage: 'none' },
    },
  })
})

test('a kind and a name are enough', () => {
  const { place, mistakes } = readPlace({ ...emptyPlace, kind: 'farm', placeName: 'Packing shed' })
  expect(mistakes).toEqual({})
  expect(place).toEqual({ kind: 'farm', placeName: 'Packing shed', means: [], coverage: 'unknown' })
})

test.each<[string, Partial<PlaceDraft>, object]>([
  ['no kind and no name', { kind: '', placeName: ' ' }, { kind: 'needed', placeName: 'needed' }],
  ['a name with signs', { placeName: '<b>' }, { placeName: 'signs' }],
  ['half a position', { longitude: '' }, { longitude: 'both' }],
  ['the other half', { latitude: '' }, { latitude: 'both' }],
  ['a position of no precision', { precision: '' }, { precision: 'needed' }],
  ['degrees beyond the pole', { latitude: '96' }, { latitude: { from: -90, to: 90, whole: false } }],
  ['hours without end', { hours: '401' }, { hours: { from: 0, to: 400, whole: false } }],
])('names %s', (_, change, mistakes) => {
  expect(mistakesIn(change)).toEqual(mistakes)
})

test('a precision without a position is no mistake and no position', () => {
  const { place, mistakes } = readPlace({ ...draft, latitude: '', longitude: '' })
  expect([mistakes, place.position]).toEqual([{}, undefined])
})
