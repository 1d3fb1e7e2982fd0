import { expect, test } from 'vitest'
import { aSite } from '../testing/a-site.ts'
import { madeCorrection } from './correct-draft.ts'
import { placeOf } from './place-draft.ts'

const site = aSite()
const draft = placeOf(site)

test('says only what changes', () => {
  expect(
    madeCorrection(site, { ...draft, placeName: 'Upper Puruni landing', means: ['boat', 'foot'] }),
  ).toEqual({
    right: true,
    write: {
      ...{ kind: 'site.corrected', subject: 's' },
      content: { placeName: 'Upper Puruni landing', means: ['boat', 'foot'] },
    },
  })
})

test('a position moves as a whole', () => {
  const made = madeCorrection(site, { ...draft, precision: '10' })
  expect(made.right && made.write.content).toEqual({
    position: { latitude: 6.35, longitude: -59.1, precisionMetres: 10 },
  })
})

test('nothing changed is no correction, and what was said is not taken back', () => {
  expect(madeCorrection(site, draft)).toEqual({ right: false, mistakes: { kind: 'unchanged' } })
  expect(madeCorrection(site, { ...draft, latitude: '', longitude: '', hours: '' })).toEqual({
    right: false,
    mistakes: { latitude: 'needed', longitude: 'needed', hours: 'needed' },
  })
})

test('a place of which little is known can be corrected too', () => {
  const { position: _, hoursToReach: __, ...little } = site
  expect(madeCorrection(little, { ...placeOf(little), hours: '3' })).toMatchObject({
    write: { content: { hoursToReach: 3 } },
  })
})
