import { checkBody, kinds } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldModel, VersionsLine } from '../model/view-model.ts'
import { attentionCount, choiceContent, chosenKind, whoChooses } from './attention.ts'

const hash = (letter: string) => `${letter.repeat(42)}A`
const line = (versions: string[]): VersionsLine => ({
  ...{ subject: 'x', type: 'person_met', field: 'determination' },
  versions: versions.map((entry) => ({ entry }) as VersionsLine['versions'][number]),
})

test('taking one of them, or both, is written as the hub takes it', () => {
  const two = [hash('a'), hash('b')]
  for (const takes of [...two, 'both'])
    expect(
      checkBody('person_met.chosen', 1, {
        salt: 'AAAAAAAAAAAAAAAAAAAAAA',
        ...choiceContent(line(two), takes),
      }),
    ).toEqual({ fits: true })
})

test('every kind of decision that the phone shows can be chosen by somebody, and nobody is asked who may not', () => {
  for (const type of ['person_met', 'visit', 'arrest', 'site', 'referral']) {
    expect(Object.keys(kinds)).toContain(chosenKind({ type }))
    expect(whoChooses({ type }).length).toBeGreaterThan(0)
  }
  expect(chosenKind({ type: 'constructor' })).toBeUndefined()
  expect(whoChooses({ type: 'newer' })).toEqual([])
})

test('every thing that waits for a person counts once', () => {
  fc.assert(
    fc.property(
      fc.nat(5),
      fc.nat(5),
      fc.nat(5),
      fc.boolean(),
      fc.boolean(),
      (refused, two, broken, clock, full) => {
        const model = {
          outbox: {
            attention: Array.from({ length: refused }, () => ({})),
            damaged: Array.from({ length: broken }, () => 'row'),
          },
          versions: Array.from({ length: two }, () => line([])),
          clock: clock ? { differsBySeconds: 400 } : undefined,
          storage: { persisted: 'granted', used: 0, free: full ? 1_000_000 : 900_000_000 },
        } as unknown as FieldModel
        expect(attentionCount(model)).toBe(refused + two + broken + Number(clock) + Number(full))
      },
    ),
  )
})
