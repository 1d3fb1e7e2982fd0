import { expect, test } from 'vitest'
import { halfYears, phaseBar, timeScale, yearStarts } from './time-scale.ts'

const phases = [
  { code: 'training', starts: '2016-05-09', ends: '2018-02-02' },
  { code: 'partnership', starts: '2015-10-05', ends: '2016-06-30' },
  { code: 'action', starts: '2018-04-03', ends: '2018-04-09' },
  { code: 'review', starts: '2018-04-10', ends: '2018-06-29' },
]
const scale = timeScale(phases)!

test('goes from the first day of any phase to the day after the last', () => {
  expect([scale.start, scale.end]).toEqual(['2015-10-05', '2018-06-29'])
  expect(scale.at('2015-10-05')).toBe(0)
  expect(scale.at('2018-06-30')).toBe(100)
  expect(scale.at('2017-02-15')).toBeCloseTo(50, 0)
})

test('keeps days outside at the edge and says that they are outside', () => {
  expect([scale.at('2014-01-01'), scale.at('2020-01-01')]).toEqual([0, 100])
  expect(['2014-01-01', '2018-06-29', '2018-06-30'].map(scale.holds)).toEqual([false, true, false])
})

test('is no scale without phases', () => {
  expect(timeScale([])).toBeUndefined()
})

test.each([
  ['2018-04-02', 'next'],
  ['2018-04-03', 'now'],
  ['2018-04-09', 'now'],
  ['2018-04-10', 'done'],
])('on %s the action days are %s', (today, when) => {
  expect(phaseBar(scale, phases[2]!, today).when).toBe(when)
})

test('puts words into a long bar and on the free side of a short one', () => {
  const early = { starts: '2015-11-01', ends: '2015-11-07' }
  expect(phaseBar(scale, phases[0]!, '2018-04-01').words).toBe('in')
  expect(phaseBar(scale, phases[2]!, '2018-04-01').words).toBe('left')
  expect(phaseBar(scale, early, '2018-04-01').words).toBe('right')
})

test('a phase of one day still has the width of that day', () => {
  expect(phaseBar(scale, { starts: '2018-04-03', ends: '2018-04-03' }, '2018-04-01').width).toBeCloseTo(
    0.1,
    1,
  )
})

test('labels the years that begin on the line', () => {
  expect(yearStarts(scale).map(({ year }) => year)).toEqual(['2016', '2017', '2018'])
  expect(yearStarts(timeScale([{ starts: '2018-04-03', ends: '2018-04-09' }])!)).toEqual([])
})

test('counts half years', () => {
  expect(halfYears(scale)).toBe(5)
  expect(halfYears(timeScale([phases[2]!])!)).toBe(1)
})
