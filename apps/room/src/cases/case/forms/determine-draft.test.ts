import { determinations } from '@libertad/domain'
import { expect, test } from 'vitest'
import { aCase, aSaid, aScreening } from '../../testing/a-case.ts'
import { madeDetermination, reasonsFor } from './determine-draft.ts'

const at = '2018-04-06T12:00:00.000Z'
const draft = { status: 'presumed' as const, reasons: ['own_account' as const], law: 'palermo_3' }

test('nothing is decided beforehand', () => {
  const made = madeDetermination(aCase(), { status: '', reasons: [], law: '' }, at)
  expect(made).toMatchObject({
    right: false,
    mistakes: { status: 'choose', reasons: 'choose', law: 'needed' },
  })
})

test('a received person is determined as one', () => {
  const made = madeDetermination(aCase({ type: 'case' }), draft, at)
  expect(made).toMatchObject({ right: true, write: { kind: 'case.determined', content: { differs: false } } })
})

test('a finding other than the suggestion is kept as such, with what it had before it', () => {
  const proposal = { ...aScreening().proposal, result: 'reasonable_grounds' as const }
  const line = aCase({ screening: aSaid(aScreening({ proposal })) })
  const content = (status: 'presumed' | 'not_victim') => {
    const made = madeDetermination(line, { ...draft, status }, at)
    return made.right ? made.write.content : undefined
  }
  expect(content('not_victim')).toMatchObject({ differs: true, screening: line.screening?.entry })
  expect(content('presumed')).toMatchObject({ differs: false })
})

test('every finding has a reason, and only a child was exploited as one', () => {
  for (const status of determinations) expect(reasonsFor(status, false).length).toBeGreaterThan(0)
  expect(reasonsFor('presumed', false)).not.toContain('child_exploited')
  expect(reasonsFor('presumed', true)).toContain('child_exploited')
})
