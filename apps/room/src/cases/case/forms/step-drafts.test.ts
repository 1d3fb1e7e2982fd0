import { expect, test } from 'vitest'
import { aCase } from '../../testing/a-case.ts'
import { madeClosing, madeNeeds, madeNextStep } from './step-drafts.ts'

const today = '2018-04-06'

test('a next step has a day that has not passed', () => {
  const line = aCase()
  expect(madeNextStep(line, { step: 'papers', due: '2018-04-06' }, today)).toMatchObject({
    write: { kind: 'person_met.next_step_set', content: { step: 'papers', due: '2018-04-06' } },
  })
  expect(madeNextStep(line, { step: 'papers', due: '2018-04-05' }, today)).toMatchObject({
    mistakes: { due: 'day_order' },
  })
  expect(madeNextStep(line, { step: '', due: '' }, today)).toMatchObject({
    mistakes: { step: 'needed', due: 'needed' },
  })
})

test('nothing is met that is not needed', () => {
  expect(madeNeeds(aCase({ type: 'case' }), { needs: ['rest'], met: ['rest', 'food'] })).toMatchObject({
    write: { kind: 'case.needs_recorded', content: { needs: ['rest'], met: ['rest'] } },
  })
})

test('a case is closed with a reason', () => {
  expect(madeClosing(aCase(), { reason: '' }, `${today}T12:00:00.000Z`)).toMatchObject({
    mistakes: { reason: 'choose' },
  })
})
