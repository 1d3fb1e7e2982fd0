import { expect, test } from 'vitest'
import { madeAssessment, madeClosing, madeTask, madeVerdict } from './step-drafts.ts'

test('an assessment says how many people are expected, where somebody can tell', () => {
  expect(madeAssessment('s', { deconfliction: 'clear', expected: '12' })).toEqual({
    right: true,
    write: {
      ...{ kind: 'site.assessed', subject: 's' },
      content: { deconfliction: 'clear', expectedPeople: 12 },
    },
  })
  expect(madeAssessment('s', { deconfliction: 'asked', expected: '' })).toMatchObject({
    write: { content: { deconfliction: 'asked' } },
  })
  expect(madeAssessment('s', { deconfliction: '', expected: 'many' })).toMatchObject({
    mistakes: { deconfliction: 'needed', expected: { from: 0, to: 10_000 } },
  })
})

test('a task has a team and a day', () => {
  expect(madeTask('s', { team: 't', day: '2027-02-09' })).toEqual({
    right: true,
    write: { kind: 'site.tasked', subject: 's', content: { team: 't', day: '2027-02-09' } },
  })
  expect(madeTask('s', { team: '', day: '' })).toEqual({
    right: false,
    mistakes: { team: 'needed', day: 'needed' },
  })
})

test('a site is closed with its outcome', () => {
  expect(madeClosing('s', { outcome: 'nothing_found' })).toEqual({
    right: true,
    write: { kind: 'site.closed', subject: 's', content: { outcome: 'nothing_found' } },
  })
  expect(madeClosing('s', { outcome: '' }).right).toBe(false)
})

test('a verdict is one on a lead', () => {
  expect(madeVerdict({ lead: 'l', verdict: 'dismissed' })).toEqual({
    right: true,
    write: { kind: 'lead.judged', subject: 'l', content: { verdict: 'dismissed' } },
  })
  expect(madeVerdict({ lead: '', verdict: '' })).toMatchObject({
    mistakes: { lead: 'needed', verdict: 'needed' },
  })
})
