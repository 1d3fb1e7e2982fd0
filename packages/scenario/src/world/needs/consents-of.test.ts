import { describe, expect, test } from 'vitest'
import { usualParameters } from './parameters.ts'
import { people } from './testing/met-people.ts'

describe('consent', () => {
  const all = people().flatMap(({ consents }) => consents)
  const of = (purpose: string) => all.filter((one) => one.purpose === purpose)
  const agreed = (purpose: string) => of(purpose).filter(({ answer }) => answer === 'yes').length / 2_000

  test('is given for one purpose and not for another', () => {
    expect(agreed('record')).toBeGreaterThan(agreed('share'))
    expect(agreed('share')).toBeGreaterThan(agreed('evidence'))
    expect(agreed('image')).toBeLessThan(0.3)
  })

  test('may be refused in part and taken back, by a few', () => {
    const shared = of('share').filter(({ answer }) => answer === 'yes')
    const inPart = shared.filter(({ refusedKinds }) => refusedKinds.length > 0)
    expect(inPart.length / shared.length).toBeCloseTo(0.2, 1)
    for (const { kinds, refusedKinds } of inPart) {
      expect(kinds.length).toBeGreaterThan(0)
      expect(kinds.filter((kind) => refusedKinds.includes(kind))).toEqual([])
    }
    const withdrawn = all.filter(({ withdrawnAfterDays }) => withdrawnAfterDays !== undefined)
    expect(withdrawn.length / all.length).toBeGreaterThan(0.02)
    for (const { answer, withdrawnAfterDays } of withdrawn) {
      expect(answer).toBe('yes')
      expect(withdrawnAfterDays).toBeGreaterThanOrEqual(1)
      expect(withdrawnAfterDays).toBeLessThanOrEqual(usualParameters.withdrawsWithinDays)
    }
  })

  test('help hangs on none of it', () => {
    const met = people()
    const needs = (answer: string) => {
      const those = met.filter(({ consents }) => (consents[0]!.answer === 'yes') === (answer === 'yes'))
      return those.reduce((sum, one) => sum + one.needs.length + one.wants.length, 0) / those.length
    }
    expect(Math.abs(needs('yes') - needs('no'))).toBeLessThan(0.8)
  })
})
