import { ageBands, checkBody, exploitations, interviewedBefore, isChild, sexes } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bandsFor,
  childTouched,
  goesChildWay,
  isAnswered,
  newPerson,
  pageAfter,
  pages,
  recordedContent,
  type NewPersonDraft,
} from './new-person-draft.ts'

const id = '3f0c8a52-5b1e-4d0a-9c1e-5a7d2f6b8e10'
const visit = { id, site: { id, code: 'GY-M14', zone: 'America/Guyana' } } as unknown as Parameters<
  typeof recordedContent
>[1]
const written = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'own_agency', reviewOn: '2019-04-04' }
const now = Date.parse('2018-04-04T15:20:00Z')

const drafts = fc.record(
  {
    page: fc.constantFrom(...pages),
    metAt: fc.constant(now),
    mayBeChild: fc.boolean(),
    exploitation: fc.uniqueArray(fc.constantFrom(...exploitations)),
    sex: fc.constantFrom(...sexes),
    ageBand: fc.constantFrom(...ageBands),
    nationality: fc.constantFrom('VE', 'HT', 'stateless', 'unknown'),
    interviewedBefore: fc.constantFrom(...interviewedBefore),
  },
  { requiredKeys: ['page', 'metAt', 'mayBeChild', 'exploitation'] },
) as fc.Arbitrary<NewPersonDraft>

test('whatever was touched, it is written as the hub takes it', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const body = { ...written, ...recordedContent(draft, visit) }
      expect(checkBody('person_met.recorded', 1, body)).toEqual({ fits: true })
    }),
  )
})

test('what was not asked is said to be so', () => {
  expect(recordedContent(newPerson(now), visit)).toMatchObject({
    ...{ sex: 'not_asked', ageBand: 'unknown', exploitation: ['unknown'], interviewedBefore: 'not_asked' },
  })
})

test('“under 18, or perhaps” leaves no band that says otherwise, and nobody talks her out of it', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const touched = childTouched(draft, true)
      expect(goesChildWay(touched)).toBe(true)
      const { ageBand } = recordedContent(touched, visit)
      expect(isChild(ageBand) || ageBand === 'unknown').toBe(true)
      expect(bandsFor(touched).every((band) => isChild(band) || band === 'unknown')).toBe(true)
      expect(pageAfter(touched)).toBeUndefined()
      expect(isAnswered({ ...touched, page: 'who' })).toBe(true)
    }),
  )
})

test('a band under 18 is enough to go the way for children', () => {
  for (const ageBand of ageBands) expect(goesChildWay({ ...newPerson(now), ageBand })).toBe(isChild(ageBand))
})

test('pages follow each other to the last', () => {
  const seen = [pages[0] as (typeof pages)[number]]
  for (let page = pageAfter({ page: seen[0]!, mayBeChild: false }); page;) {
    seen.push(page)
    page = pageAfter({ page, mayBeChild: false })
  }
  expect(seen).toEqual(pages)
})
