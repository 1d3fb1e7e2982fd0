import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recipientOf } from '../testing/a-world.ts'
import { verify } from '../testing/arbitraries.ts'
import { agencies, played, step } from '../testing/hostile-hub.ts'
import { certifiedMembers, trustedEpoch } from './trust.ts'

/*
 * The hub sees every fact and holds keys of its own. It also holds a root that `theirs` has given up as stolen, and the
 * key of Bea, who is certified by another agency than the reader's. It may add, change, repeat, leave out and reorder.
 * It may not leave out what ended the stolen root: what it hides from the first day, no reader can know.
 */

const honest: Record<string, string[]> = {
  ours: [recipientOf(1), recipientOf(5)],
  theirs: [recipientOf(3)],
  far: [],
}
const people: Record<string, string[]> = {
  ours: [recipientOf(11), recipientOf(12)],
  theirs: [],
  far: [],
}

test('T7 whatever a hostile hub does with the facts, nothing is sealed to a key that no confirmed root signed', async () => {
  let trusted = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 16, size: 'max' }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
      async (steps, order) => {
        const facts = await played(steps, order)
        for (const agency of agencies) {
          const found = await trustedEpoch(facts, agency, verify)
          if ('recipient' in found) {
            trusted++
            expect(honest[agency]).toContain(found.recipient)
          }
          for (const { recipient } of await certifiedMembers(facts, agency, verify))
            expect(people[agency]).toContain(recipient)
        }
      },
    ),
    { numRuns: 400 },
  )
  expect(trusted).toBeGreaterThan(200)
})

test('the order of the facts changes no answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 2, maxLength: 9 }),
      async (steps, order) => {
        const [one, other] = await Promise.all([played(steps, [0]), played(steps, order)])
        for (const agency of agencies)
          expect(await trustedEpoch(one, agency, verify)).toEqual(await trustedEpoch(other, agency, verify))
      },
    ),
    { numRuns: 100 },
  )
})
