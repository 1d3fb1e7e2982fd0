import { expect, test } from 'vitest'
import type { Step, Writing } from '../world/step.ts'
import { apart } from './apart.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const device = (n: number) => ({ id: id(n), person: id(900), agency: id(901) })
const step = (of: number, subject: number, content: object = {}, more: Partial<Step> = {}): Step => ({
  ...{ at: 0, device: device(of), sends: true },
  writes: [
    { kind: 'visit.started', subject: id(subject), audience: id(902), agency: id(901), content } as Writing,
  ],
  ...more,
})

test('two devices with subjects of their own may act at once, though they share audience and agency', () => {
  expect(apart(step(1, 11), step(2, 12))).toBe(true)
})

test.each<[string, Step, Step]>([
  ['the same device', step(1, 11), step(1, 12)],
  ['the same subject', step(1, 11), step(2, 11)],
  ['a subject that the other names', step(1, 11), step(2, 12, { site: id(11) })],
  ['a thing that both name, deep inside', step(1, 11, { a: [{ b: id(50) }] }), step(2, 12, { team: id(50) })],
  ['a device that the earlier lets in', step(1, 11, {}, { enrols: [device(2)] }), step(2, 12)],
  ['moments far from each other', step(1, 11), step(2, 12, {}, { at: 11 * 60_000 })],
])('one waits for the other: %s', (_, earlier, later) => {
  expect(apart(earlier, later)).toBe(false)
})
