import { expect, test } from 'vitest'
import { aRelease } from '../testing/made-up-figures.ts'
import { whyNotSign } from './why-not-sign.ts'

const lead = { workName: 'Lea Lead', hasRight: true }

test.each([
  ['who prepared it', { maySign: false }, 'to_sign', { ...lead, workName: 'Pia Press' }, 'same_person'],
  ['another person there', { maySign: false }, 'to_sign', lead, 'same_device'],
  ['a role that reads', {}, 'to_sign', { ...lead, hasRight: false }, 'role'],
  ['anybody, once outdated', {}, 'outdated', lead, 'outdated'],
  ['somebody else elsewhere', {}, 'to_sign', lead, undefined],
] as const)('says to %s why', (_, more, state, reader, why) => {
  expect(whyNotSign(aRelease({}, more), state, reader)).toBe(why)
})
