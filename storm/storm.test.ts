import { expect, test } from 'vitest'
import { availableParallelism } from 'node:os'
import { onAllCores } from './on-all-cores.ts'
import { neverHappened } from './run-seeds.ts'
import { simulate } from './simulate.ts'

test('three hundred storms lose nothing, double nothing and show nobody what is not hers', async () => {
  const tally = await onAllCores({ from: 1, count: 300 }, availableParallelism(), () => undefined)
  expect(tally.failed).toEqual([])
  expect(neverHappened(tally)).toEqual([])
}, 300_000)

test('a seed is the same storm each time', async () => {
  const [one, again] = [await simulate(7), await simulate(7)]
  expect(again).toEqual(one)
})
