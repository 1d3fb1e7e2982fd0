import { expect, test } from 'vitest'
import type { ReadinessView } from '../model/view-model.ts'
import { draftOf, madeReadiness, nextItem, type ReadinessDraft } from './readiness-draft.ts'

const view = (state: ReadinessView['state'], more: Partial<ReadinessView> = {}): ReadinessView => ({
  ...{ state, actor: 'Insp. Example', at: '2018-03-29T12:00:00.000Z' },
  ...more,
})
const shelter: ReadinessDraft = { item: 'shelter_places', state: 'waiting', have: '8', need: '15' }
const mistakesIn = (draft: ReadinessDraft) => {
  const made = madeReadiness('id-GY', draft)
  return made.right ? {} : made.mistakes
}

test('a report says how many there are of how many', () => {
  expect(madeReadiness('id-GY', shelter)).toEqual({
    right: true,
    write: {
      ...{ kind: 'country.readiness_reported', subject: 'id-GY' },
      content: { item: 'shelter_places', state: 'waiting', have: 8, need: 15 },
    },
  })
})

test('or the state alone; an agreement is not counted whatever was typed for another item', () => {
  const plain = { right: true, write: { content: { item: 'agreement', state: 'ready' } } }
  expect(madeReadiness('id-GY', { item: 'agreement', state: 'ready', have: '', need: '' })).toMatchObject(
    plain,
  )
  const typed = madeReadiness('id-GY', { item: 'agreement', state: 'ready', have: '2', need: '' })
  expect(typed.right && typed.write.content).toEqual(plain.write.content)
})

test.each<[string, Partial<ReadinessDraft>, object]>([
  ['without a state', { state: '' }, { state: 'needed' }],
  ['with one figure of two', { need: '' }, { need: 'both' }],
  ['with the other one', { have: '' }, { have: 'both' }],
  ['ready with less than is needed', { state: 'ready' }, { have: 'not_enough' }],
  ['with half a place', { have: '7.5' }, { have: { from: 0, to: 100_000, whole: true } }],
])('is not sent %s', (_, change, mistakes) => {
  expect(mistakesIn({ ...shelter, ...change })).toEqual(mistakes)
})

test('ready with more than is needed is ready', () => {
  expect(mistakesIn({ ...shelter, state: 'ready', have: '20' })).toEqual({})
})

test('begins with what was reported last', () => {
  const readiness = { shelter_places: view('missing', { have: 0, need: 15 }) }
  expect(draftOf(readiness, 'shelter_places')).toEqual({
    ...{ item: 'shelter_places', state: 'missing', have: '0', need: '15' },
  })
  expect(draftOf(readiness, 'agreement')).toEqual({ item: 'agreement', state: '', have: '', need: '' })
})

test('goes on with the next item that nobody reported, round the list', () => {
  expect(nextItem({}, 'agreement')).toBe('teams_trained')
  expect(nextItem({ teams_trained: view('ready') }, 'agreement')).toBe('target_packages')
  const all = {
    ...{ teams_trained: view('ready'), target_packages: view('ready'), shelter_places: view('ready') },
    ...{ interpreters: view('ready'), prosecutor_on_call: view('ready'), phones_enrolled: view('ready') },
  }
  expect(nextItem(all, 'deconflicted')).toBe('agreement')
  expect(nextItem({ ...all, agreement: view('ready') }, 'deconflicted')).toBe('deconflicted')
})
