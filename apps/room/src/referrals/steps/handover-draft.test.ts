import { companions, handoverAnswers } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aReferral, aSaid } from '../../cases/testing/a-case.ts'
import { checkHandover, newHandover, nonsenseIn, type HandoverDraft } from './handover-draft.ts'

const served = aReferral({
  services: [aSaid({ at: '2018-04-06T10:00:00.000Z', service: 'shelter' as const })],
})
const full: HandoverDraft = { arrived: 'yes', knowsSheMayLeave: 'yes', hasHerPapers: 'no', with: 'officer' }

test('no handover without an answer to each of the three questions', () => {
  expect(checkHandover(newHandover, aReferral())).toMatchObject({ right: false })
  expect(checkHandover({ ...full, hasHerPapers: '' }, aReferral())).toMatchObject({
    mistakes: { hasHerPapers: 'choose' },
  })
  expect(checkHandover(full, served)).toEqual({ right: true, wish: full })
})

test('who did not arrive got no services, was not asked, and came with nobody', () => {
  const notHere: HandoverDraft = { ...full, arrived: 'no' }
  expect(nonsenseIn(notHere, served)).toEqual({
    arrived: 'services_given',
    ...{ knowsSheMayLeave: 'not_here', hasHerPapers: 'not_here', with: 'nobody_arrived' },
  })
  const unknown = { knowsSheMayLeave: 'not_known', hasHerPapers: 'not_known', with: 'nobody' } as const
  expect(checkHandover({ ...unknown, arrived: 'no' }, aReferral())).toMatchObject({ right: true })
  expect(checkHandover({ ...unknown, arrived: 'no' }, served)).toMatchObject({ right: false })
})

test('whatever is answered, nothing contradictory is kept', () => {
  const answers = fc.constantFrom('' as const, ...handoverAnswers)
  const drafts = fc.record({
    ...{ arrived: answers, knowsSheMayLeave: answers, hasHerPapers: answers },
    with: fc.constantFrom('' as const, ...companions),
  })
  fc.assert(
    fc.property(drafts, fc.constantFrom(served, aReferral()), (draft, referral) => {
      const kept = checkHandover(draft, referral)
      if (!kept.right || kept.wish.arrived === 'yes') return
      expect(referral.services).toEqual([])
      expect(kept.wish.knowsSheMayLeave).toBe('not_known')
    }),
  )
})
