import { expect, test } from 'vitest'
import { madeBasis, newBasis } from './basis-draft.ts'

const now = Date.parse('2018-04-06T12:00:00.000Z')
const full = {
  ...{ ground: 'danger_to_life' as const, law: 'iccpr_6', recipient: 'shelter', hours: '72' },
  kinds: ['name' as const],
}

test('says everything, or nothing', () => {
  expect(madeBasis('case', newBasis, now)).toMatchObject({
    mistakes: { ground: 'choose', law: 'needed', recipient: 'needed', kinds: 'choose' },
  })
  expect(madeBasis('case', full, now)).toMatchObject({
    write: { content: { person: 'case', until: '2018-04-09T12:00:00.000Z' } },
  })
})

test('a law belongs to its ground, and the time is no longer than allowed', () => {
  expect(madeBasis('case', { ...full, law: 'crc_3' }, now)).toMatchObject({ mistakes: { law: 'needed' } })
  expect(madeBasis('case', { ...full, hours: '96' }, now)).toMatchObject({ mistakes: { hours: 'needed' } })
})
