import { checkBody, determinationReasons, determinations, proposalResults } from '@libertad/domain'
import { nationalLaws } from '@libertad/screening'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginDecision,
  decided,
  determinedContent,
  differsFrom,
  missingIn,
  readDecision,
  reasonsFor,
  type DecideDraft,
  type DecideTouch,
} from './decide-draft.ts'
import { lawsOf } from './laws.ts'

const now = Date.UTC(2018, 3, 5, 14, 23)
const codes = Object.keys(nationalLaws).flatMap((country) => lawsOf(country).laws.map(({ code }) => code))
const touch: fc.Arbitrary<DecideTouch> = fc.oneof(
  fc.record({ status: fc.constantFrom(...determinations) }),
  fc.record({ reason: fc.constantFrom(...determinationReasons), on: fc.boolean() }),
  fc.record({ law: fc.constantFrom(...codes) }),
)
const after = (from: DecideDraft, touches: DecideTouch[]) =>
  touches.reduce<DecideDraft>((draft, one, at) => decided(draft, one, now + at), from)
const salt = 'AAAAAAAAAAAAAAAAAAAAAA'

test('a phone that is killed at any touch goes on with the same decision', () => {
  fc.assert(
    fc.property(fc.array(touch), fc.array(touch), (before, later) => {
      const killed = after(beginDecision(now), before)
      const resumed = readDecision(JSON.parse(JSON.stringify(killed)))!
      expect(after(resumed, later)).toEqual(after(killed, later))
    }),
  )
})

test('whatever is whole is an entry of its kind, and whatever is not is none', () => {
  fc.assert(
    fc.property(fc.array(touch), fc.constantFrom(...proposalResults), (touches, result) => {
      const draft = after(beginDecision(now), touches)
      const value = { proposal: { result } as never }
      const content = determinedContent(draft, { entry: `${'A'.repeat(42)}A`, value }, now)
      expect(content === undefined).toBe(missingIn(draft) !== undefined)
      if (content) expect(checkBody('person_met.determined', 1, { salt, ...content })).toEqual({ fits: true })
    }),
  )
})

test('nothing is chosen beforehand', () => {
  expect(missingIn(beginDecision(now))).toBe('status')
  expect(beginDecision(now)).toMatchObject({ reasons: [], law: null })
})

test('another finding takes away reasons that it cannot have, and keeps the others', () => {
  const draft = after(beginDecision(now), [
    { status: 'presumed' },
    { reason: 'own_account', on: true },
    { reason: 'other_authority', on: true },
    { status: 'not_victim' },
  ])
  expect(draft.reasons).toEqual(['other_authority'])
})

test('a finding differs only where the proposal settles something', () => {
  expect(differsFrom('reasonable_grounds', 'presumed')).toBe(false)
  expect(differsFrom('reasonable_grounds', 'unknown')).toBe(true)
  expect(differsFrom('no_grounds_seen', 'presumed')).toBe(true)
  for (const status of determinations)
    for (const open of [
      'open_a_person_decides',
      'not_computed',
      'deception_and_exploitation',
      undefined,
    ] as const)
      expect(differsFrom(open, status)).toBe(false)
})

test('every finding has reasons, and only a child’s has that a child was exploited', () => {
  for (const status of determinations) {
    expect(reasonsFor(status, false).length).toBeGreaterThan(1)
    expect(reasonsFor(status, false)).not.toContain('child_exploited')
  }
  expect(reasonsFor('presumed', true)).toContain('child_exploited')
})

test('every country has a law to decide under, each by a code of its own', () => {
  for (const country of [...Object.keys(nationalLaws), 'XX']) {
    const { laws } = lawsOf(country)
    expect(laws.at(-1)!.code).toBe('palermo_3')
    expect(new Set(laws.map(({ code }) => code)).size).toBe(laws.length)
  }
  expect(lawsOf('BR').laws.map(({ code }) => code)).toContain('BR-149-A')
})
