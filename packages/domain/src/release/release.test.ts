import { describe, expect, test } from 'vitest'
import type { KnownEntry } from '../journal/reducer.ts'
import { foldRelease, isPublic } from './release.ts'
import { figuresText, releaseFigures, type ReleaseFigures } from './figures.ts'

const figures: ReleaseFigures = {
  ...{ number: 1, replaces: null, upTo: 900, asOf: '2018-04-10T12:00:00.000Z', level: 95 },
  ...{ people: { low: 335, best: 343, high: 352 }, arrests: 22, countries: 13, sitesVisited: 57 },
  tables: [{ id: 'sex_age', by: ['sex', 'age'], cells: [{ at: 'all.all', value: 343 }] }],
  protection: { method: 'suppress', threshold: 10, base: 1, spent: 0, spentInAll: 0 },
  attack: { against: [], hidden: 0, narrowest: null, singledOut: 0 },
}
const digest = 'd'.repeat(42) + 'A'

const history = { knew: () => true } as unknown as Parameters<typeof foldRelease>[2]

function entry(kind: string, body: unknown, actor: string, device: string): KnownEntry {
  const header = { subject: 'release', agency: 'cell', actor, device, claimedAt: '2018-04-10T12:00:00.000Z' }
  return { id: `${kind} ${actor}`, header, kind, body } as unknown as KnownEntry
}

const prepared = entry('release.prepared', { figures, digest }, 'press', 'desk')
const after = (...more: KnownEntry[]) =>
  [prepared, ...more].reduce<ReturnType<typeof foldRelease>>(
    (state, one) => foldRelease(state, one, history),
    undefined,
  )!

describe('a release', () => {
  test('is public when a second person signed the same figures on a second device', () => {
    expect(isPublic(after())).toBe(false)
    expect(isPublic(after(entry('release.signed', { digest }, 'lead', 'other')))).toBe(true)
  })

  test.each([
    ['the same person', 'press', 'other', digest],
    ['the same device', 'lead', 'desk', digest],
    ['other figures', 'lead', 'other', 'e'.repeat(42) + 'A'],
  ])('is not by %s', (_, actor, device, over) => {
    expect(isPublic(after(entry('release.signed', { digest: over }, actor, device)))).toBe(false)
  })

  test('is not once it was withdrawn, whoever signs after', () => {
    const signed = entry('release.signed', { digest }, 'lead', 'other')
    const withdrawn = entry('release.withdrawn', { reason: 'mistake' }, 'press', 'desk')
    expect(isPublic(after(signed, withdrawn))).toBe(false)
    expect(isPublic(after(withdrawn, signed))).toBe(false)
  })
})

test('the same figures are one text, whatever the order of their fields', () => {
  const turned = Object.fromEntries(Object.entries(figures).toReversed()) as ReleaseFigures
  expect(figuresText(turned)).toBe(figuresText(figures))
  expect(releaseFigures.parse(JSON.parse(figuresText(figures)))).toEqual(figures)
})
