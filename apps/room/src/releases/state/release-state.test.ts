import { expect, test } from 'vitest'
import { aRelease, signedByLead } from '../testing/made-up-figures.ts'
import { releaseState, replaceable } from './release-state.ts'

const withdrawn = { withdrawn: { ...aRelease().prepared, value: 'mistake' as const } }
const attack = (...against: number[]) => ({
  attack: { against, hidden: 0, narrowest: null, singledOut: 0 },
})

test('a release goes from prepared to public, replaced or withdrawn; what was never signed is put aside', () => {
  const first = aRelease({}, signedByLead)
  const correction = aRelease({ number: 2, replaces: 1, ...attack(1) })
  expect(releaseState(aRelease(), [])).toBe('to_sign')
  expect(releaseState(first, [first, correction])).toBe('public')
  expect(releaseState(correction, [first, correction])).toBe('to_sign')
  const signed = { ...correction, ...signedByLead }
  expect(releaseState(first, [first, signed])).toBe('replaced')
  // A reader has both: what was replaced stays replaced.
  expect(releaseState(first, [first, { ...signed, ...withdrawn }])).toBe('replaced')
  expect(releaseState({ ...first, ...withdrawn }, [first])).toBe('withdrawn')
  expect(releaseState({ ...correction, ...withdrawn }, [first])).toBe('put_aside')
})

test('figures are outdated once something became public that they were not attacked with', () => {
  const first = aRelease({}, signedByLead)
  const beside = aRelease({}, { id: 'beside' })
  expect(releaseState(beside, [first, beside])).toBe('outdated')
  const gone = { ...first, ...withdrawn }
  expect(releaseState(aRelease({ number: 2, ...attack(1) }), [gone])).toBe('to_sign')
})

test('only what was public and is not replaced may be replaced', () => {
  const first = aRelease({}, signedByLead)
  const second = aRelease({ number: 2, replaces: 1 }, signedByLead)
  const third = aRelease({ number: 3 }, { ...signedByLead, ...withdrawn })
  const draft = aRelease({ number: 4, replaces: 2 })
  expect(replaceable([draft, first, second, third]).map(({ figures }) => figures.number)).toEqual([3, 2])
})

test('what is not at the hub yet is kept here, and public nowhere', () => {
  const unsent = { ...aRelease().prepared, number: undefined }
  expect(releaseState(aRelease({}, { prepared: unsent }), [])).toBe('kept')
  const first = aRelease({}, { signed: unsent })
  expect([releaseState(first, [first]), replaceable([first])]).toEqual(['kept', []])
  const taken = aRelease({}, { ...signedByLead, withdrawn: { ...unsent, value: 'mistake' } })
  expect(releaseState(taken, [taken])).toBe('kept')
})
