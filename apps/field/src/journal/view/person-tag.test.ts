import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everydayNames } from '../../design/everyday-pictures.ts'
import { idForNext, mostNumbers, personTag, type PersonTag } from './person-tag.ts'

const uuid = () => crypto.randomUUID()

test('number and picture follow from the person and the visit alone', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (person, visit) => {
      const tag = personTag(person, visit)
      expect(tag).toEqual(personTag(person, visit))
      expect(tag.number).toBeGreaterThanOrEqual(1)
      expect(tag.number).toBeLessThanOrEqual(mostNumbers)
      expect(everydayNames).toContain(tag.picture)
    }),
  )
  const [one, other] = [uuid(), uuid()]
  const elsewhere = new Set(Array.from({ length: 30 }, () => JSON.stringify(personTag(one, uuid()))))
  expect(elsewhere.size).toBeGreaterThan(10)
  expect(personTag(one, other)).not.toBe(personTag(other, one))
})

test('people met one after the other are numbered from 1, each with a picture of her own', () => {
  const visit = uuid()
  const tags: PersonTag[] = []
  for (let met = 1; met <= 20; met++) tags.push(personTag(idForNext(visit, tags, uuid), visit))
  expect(tags.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  const pictures = new Set(tags.map(({ picture }) => picture))
  expect(pictures.size).toBe(Math.min(20, everydayNames.length))
})

test('a number that another phone gave is not given again', () => {
  const visit = uuid()
  const taken: PersonTag[] = [1, 2, 4].map((number) => ({ number, picture: 'boat' }))
  const tag = personTag(idForNext(visit, taken, uuid), visit)
  expect(tag.number).toBe(3)
  expect(tag.picture).not.toBe('boat')
})

test('when every number is taken somebody is still met', () => {
  const taken = Array.from({ length: mostNumbers }, (_, at): PersonTag => ({
    number: at + 1,
    picture: 'boat',
  }))
  expect(idForNext(uuid(), taken, uuid)).toMatch(/^[0-9a-f-]{36}$/)
})
