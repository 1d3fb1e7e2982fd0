import { expect, test } from 'vitest'
import { decisionWish, emptyDraft, reasonsFor, withDecision } from './decision-draft.ts'

test('a decision is sent with its reasons', () => {
  const draft = { decision: 'no_go', reasons: ['no_place_of_safety'], withoutSites: [] } as const
  expect(decisionWish('id-VC', { ...draft, reasons: [...draft.reasons], withoutSites: [] })).toEqual({
    wish: { country: 'id-VC', decision: 'no_go', reasons: ['no_place_of_safety'], withoutSites: [] },
  })
})

test('is not sent without a reason, nor a go without sites without any', () => {
  expect(decisionWish('id-VC', withDecision(emptyDraft, 'go'))).toEqual({ lacking: ['reasons'] })
  expect(decisionWish('id-VC', withDecision(emptyDraft, 'go_without_sites'))).toEqual({
    lacking: ['reasons', 'sites'],
  })
})

test('another decision lets go of what does not belong to it', () => {
  const go = { ...withDecision(emptyDraft, 'go'), reasons: ['ready' as const, 'weather' as const] }
  expect(withDecision(go, 'no_go').reasons).toEqual(['weather'])
  const without = { ...withDecision(emptyDraft, 'go_without_sites'), withoutSites: ['s1'] }
  expect(withDecision(without, 'go').withoutSites).toEqual([])
  expect(reasonsFor('no_go')).not.toContain('ready')
})
