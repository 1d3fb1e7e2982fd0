import { expect, test } from 'vitest'
import { aRelease, aTable, signedByLead, someFigures } from '../testing/made-up-figures.ts'
import { changesSince } from './changes.ts'

const first = aRelease({}, signedByLead)

test('nothing is before the first', () => {
  expect(changesSince(someFigures(), [])).toBeUndefined()
  // What nobody signed was never told.
  expect(changesSince(someFigures({ number: 2 }), [aRelease()])).toBeUndefined()
})

test('says what moved since the newest before, and since what is replaced', () => {
  const place = { ...aTable, id: 'place' as const, by: ['place'] }
  const second = aRelease({ number: 2, arrests: 23 }, signedByLead)
  const now = someFigures({
    number: 3,
    arrests: 23,
    people: { low: 66, best: 71, high: 75 },
    tables: [place],
  })
  expect(changesSince(now, [first, second])).toMatchObject({
    since: { number: 2 },
    ...{ people: true, facts: [], added: ['place'], gone: ['sex_age'], method: false },
  })
  expect(changesSince({ ...now, replaces: 1 }, [first, second])).toMatchObject({
    since: { number: 1 },
    facts: ['arrests'],
  })
})
