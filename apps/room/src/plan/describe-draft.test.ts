import { expect, test } from 'vitest'
import type { OperationView } from '../model/view-model.ts'
import { describedAs, madeDescription, type DescribeDraft } from './describe-draft.ts'

const operation: OperationView = {
  ...{
    id: 'o',
    name: 'Operation',
    firstDay: '2027-02-08',
    lastDay: '2027-02-14',
    zone: 'UTC',
    objectives: [],
  },
}
const draft: DescribeDraft = {
  ...{
    objectives: ['safeguard_people'],
    funder: ' Global Affairs ',
    seatPlace: 'Bridgetown',
    seatCountry: 'BB',
  },
}
const mistakesIn = (change: Partial<DescribeDraft>, of = operation) => {
  const made = madeDescription(of, { ...draft, ...change })
  return made.right ? {} : made.mistakes
}

test('an operation is described with its objectives, funder and seat', () => {
  expect(madeDescription(operation, draft)).toEqual({
    right: true,
    write: {
      ...{ kind: 'operation.described', subject: 'o' },
      content: {
        ...{ objectives: ['safeguard_people'], funder: 'Global Affairs' },
        cellSeat: { country: 'BB', placeName: 'Bridgetown' },
      },
    },
  })
})

test('funder and seat may be open, half a seat may not', () => {
  expect(mistakesIn({ funder: '', seatPlace: '', seatCountry: '' })).toEqual({})
  expect(mistakesIn({ seatCountry: '' })).toEqual({ seatCountry: 'both' })
  expect(mistakesIn({ seatPlace: '' })).toEqual({ seatPlace: 'both' })
})

test('an objective is needed, and names hold the signs of names', () => {
  expect(mistakesIn({ objectives: [], funder: '<b>', seatPlace: '#1' })).toEqual({
    ...{ objectives: 'choose', funder: 'signs', seatPlace: 'signs' },
  })
})

test('what was said is changed and not taken back', () => {
  const described: OperationView = {
    ...operation,
    ...{
      objectives: ['raise_awareness', 'newer'],
      funder: 'Fund',
      cellSeat: { country: 'BB', placeName: 'Bridgetown' },
    },
  }
  expect(describedAs(described)).toEqual({
    ...{ objectives: ['raise_awareness'], funder: 'Fund', seatPlace: 'Bridgetown', seatCountry: 'BB' },
  })
  expect(mistakesIn({ funder: '', seatPlace: '', seatCountry: '' }, described)).toEqual({
    ...{ funder: 'needed', seatPlace: 'needed', seatCountry: 'needed' },
  })
})
