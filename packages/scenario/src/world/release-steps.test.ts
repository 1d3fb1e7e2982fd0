import { expect, test } from 'vitest'
import { apart } from '../play/apart.ts'
import { shippedPlan } from '../testing/plans.ts'
import { worldOf } from './world.ts'

test('a release is prepared once everybody’s answers are there, and signed by another person on another device', () => {
  const { steps, cast } = worldOf(shippedPlan('small'), '7', (device) => `key of ${device}`)
  const doing = (deed: string) => steps.filter(({ deeds }) => deeds?.some((one) => one.deed === deed))
  const [prepared, ...others] = doing('prepare_release')
  const [signed] = doing('sign_release')
  expect(others).toEqual([])
  expect(prepared!.device).toEqual(cast.communications.device)
  expect(signed!.device).toEqual(cast.founder.device)
  const answers = doing('judge_pairs')
  expect(answers.length).toBeGreaterThan(0)
  for (const before of answers) {
    expect(before.at).toBeLessThan(prepared!.at)
    expect(apart(before, prepared!)).toBe(false)
  }
  expect(signed!.at).toBeGreaterThan(prepared!.at)
  expect(apart(prepared!, signed!)).toBe(false)
})
