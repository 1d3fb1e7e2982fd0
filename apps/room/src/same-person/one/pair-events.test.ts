import { expect, test } from 'vitest'
import type { SaidLine } from '../../model/counting-port.ts'
import { aPair } from '../testing/a-pair.ts'
import { pairEvents } from './pair-events.ts'

const now = Date.parse('2018-04-06T11:00:00.000Z')
const said = (pair: Parameters<typeof pairEvents>[0], at = now, own: SaidLine[] = []) =>
  pairEvents(pair, at, own).map((event) => ('said' in event ? 'said' : event.what))
const line: SaidLine = { answer: 'same', actor: 'I. Fraser', at: '', sent: false, takenBack: false }

test('before one’s own answer nothing is told of the other’s, not even whether there is one', () => {
  expect(said(aPair())).toEqual(['proposed', 'theirsHidden', 'due'])
})

test('afterwards it is told, with what the coordinator said', () => {
  const answered = aPair({ answer: 'same', theirs: 'different', state: 'disagreed' })
  expect(said(answered, now + 86_400_000)).toEqual(['proposed', 'mine', 'theirs', 'wasDue'])
  expect(said({ ...answered, state: 'same', settled: 'same' })).toEqual([
    ...['proposed', 'mine', 'theirs', 'settled'],
  ])
})

test('the coordinator is told that owners answered, and not what', () => {
  const left = aPair({ mine: undefined, state: 'disagreed', countries: ['GY', 'TT'] })
  expect(said(left)).toEqual(['proposed', 'ownersSaid', 'due'])
  expect(said({ ...left, settled: 'same', state: 'same' })).toEqual([
    ...['proposed', 'ownersSaid', 'youSettled'],
  ])
})

test('of two records of one agency nobody else is spoken of', () => {
  expect(said(aPair({ theirs: 'none' }))).toEqual(['proposed', 'due'])
})

test('one’s own words are told by name from the journal, and what it does not have as the hub knows it', () => {
  const answered = aPair({ answer: 'same', theirs: 'none' })
  expect(said(answered, now, [line])).toEqual(['proposed', 'said', 'theirsNone', 'due'])
  expect(said(answered, now, [{ ...line, takenBack: true }])).toEqual([
    ...['proposed', 'said', 'mine', 'theirsNone', 'due'],
  ])
  expect(said({ ...answered, kept: 'different' }, now, [line])[2]).toBe('mine')
  const settled = aPair({ mine: undefined, settled: 'same', state: 'same' })
  expect(said(settled, now, [line])).toEqual(['proposed', 'ownersSaid', 'said'])
})
