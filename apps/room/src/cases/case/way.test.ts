import { expect, test } from 'vitest'
import { aCase, aSaid, aScreening } from '../testing/a-case.ts'
import { wayOf, wayState } from './way.ts'

const found = (status: 'presumed' | 'identified' | 'not_victim' | 'unknown') =>
  aSaid({ status, reasons: [], law: 'palermo_3', at: '2018-04-05T12:05:00.000Z', differs: false })

test('begins where she was met', () => {
  expect(wayOf(aCase())).toEqual({ reached: ['met'], here: 'met', end: undefined, needsAPerson: false })
})

test('a conversation is a station, a finding another', () => {
  const screened = aCase({ person: { screenings: [aSaid(aScreening())] } })
  expect(wayState(screened)).toBe('screened')
  expect(wayOf({ ...screened, determination: found('presumed') }).reached).toEqual([
    'met',
    'screened',
    'presumed',
  ])
})

test('whoever was identified was presumed before', () => {
  expect(wayOf(aCase({ determination: found('identified') })).reached).toEqual([
    'met',
    'presumed',
    'identified',
  ])
})

test('side ends leave the stations as they were', () => {
  const closed = {
    versions: [aSaid('out_of_contact' as const)],
    replaced: [],
    bothRight: [],
  }
  const line = aCase({ determination: found('presumed'), person: { closed } })
  expect(wayOf(line)).toMatchObject({ here: 'presumed', end: 'out_of_contact' })
  expect(wayState(aCase({ determination: found('not_victim') }))).toBe('not_victim')
  expect(wayState(aCase({ determination: found('unknown') }))).toBe('met')
})

test('two findings are none', () => {
  expect(wayState(aCase({ determination: 'needs_a_person' }))).toBe('needs_a_person')
})
