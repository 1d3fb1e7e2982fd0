import { expect, test } from 'vitest'
import type { SiteDetail } from '../../model/view-model.ts'
import { aLead, aSite } from '../testing/a-site.ts'
import { nextSteps } from './next-steps.ts'

const everything = () => true

test.each<[SiteDetail['state'], string | undefined, string[]]>([
  ['lead', 'assess', ['assess', 'task', 'close', 'add_lead', 'correct']],
  ['assessed', 'task', ['task', 'assess', 'close', 'add_lead', 'correct']],
  ['tasked', undefined, ['assess', 'task', 'close', 'add_lead', 'correct']],
  ['visited', 'close', ['close', 'add_lead', 'correct']],
  ['closed', undefined, ['add_lead', 'correct']],
])('a site that is %s waits for %s', (state, main, steps) => {
  expect(nextSteps(aSite({ state }), everything)).toEqual({ main, steps })
})

test('what the reader may not write is no step', () => {
  expect(nextSteps(aSite(), (kind) => kind === 'lead.reported')).toEqual({
    main: undefined,
    steps: ['add_lead'],
  })
  expect(nextSteps(aSite(), () => false).steps).toEqual([])
})

test('nothing is decided anew while two versions of it stand', () => {
  const version = (about: string) => ({ subject: 's', about, mayChoose: true, versions: [] })
  const steps = (about: string, state: SiteDetail['state']) =>
    nextSteps(aSite({ state, versions: [version(about)] }), everything).steps
  expect(steps('tasked', 'tasked')).not.toContain('task')
  expect(steps('closed', 'visited')).not.toContain('close')
  expect(steps('ended', 'visited')).toContain('close')
})

test('a lead is judged once, and not while two verdicts stand', () => {
  const leads = [aLead('a', { verdict: 'confirmed' }), aLead('b', { needsAPerson: true })]
  expect(nextSteps(aSite({ leads }), everything).steps).not.toContain('judge')
  expect(nextSteps(aSite({ leads: [...leads, aLead('c')] }), everything).steps).toContain('judge')
})
