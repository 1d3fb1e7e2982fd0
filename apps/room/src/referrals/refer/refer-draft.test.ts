import { expect, test } from 'vitest'
import { aSaid } from '../../cases/testing/a-case.ts'
import type { DirectoryLine } from '../../model/care-model.ts'
import { checkReferral, findServices, withService, type ReferDraft } from './refer-draft.ts'

const empty: ReferDraft = { service: '', wants: [], urgency: '', hours: '', fallback: '' }
const service = (id: string, more: Partial<DirectoryLine> = {}): DirectoryLine => ({
  ...{ id, owner: 'shelter', agencyName: 'Ixora Care', own: false, rootConfirmed: true, name: id },
  ...{ country: 'GY', kinds: ['shelter', 'medical'], languages: ['spa'], takes: ['women'], hours: 'always' },
  ...{ answersWithin: 5, free: undefined, closed: undefined },
  ...more,
})

test('nothing is chosen beforehand', () => {
  expect(checkReferral(empty)).toMatchObject({
    mistakes: { service: 'choose', wants: 'choose', urgency: 'choose', hours: 'needed' },
  })
})

test('a service is asked for what she needs and it gives, in the time it promises', () => {
  expect(withService(empty, service('s'), ['rest', 'papers'])).toMatchObject({
    wants: ['shelter'],
    hours: '6',
  })
})

test('services with places come first, full ones last, closed and own ones not at all', () => {
  const all = [
    service('full', { free: aSaid(0) }),
    service('not counted'),
    service('free', { free: aSaid(2) }),
    service('own', { own: true }),
    service('closed', { closed: aSaid('2018-04-01T00:00:00.000Z') }),
  ]
  const found = findServices(all, { kind: 'shelter', fits: () => true })
  expect(found.map(({ id }) => id)).toEqual(['free', 'not counted', 'full'])
  expect(findServices(all, { kind: 'money', fits: () => true })).toEqual([])
})
