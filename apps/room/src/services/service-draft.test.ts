import { expect, test } from 'vitest'
import { madeChange, madeCount, madeOffer, newService, type ServiceDraft } from './service-draft.ts'

const full: ServiceDraft = {
  ...{ name: ' Ixora House ', country: 'GY', kinds: ['shelter'], takes: ['women'], languages: ['spa'] },
  ...{ hours: 'always', answersWithin: '6' },
}

test('an offer says what, to whom, in which language, when, and how soon it answers', () => {
  expect(madeOffer(newService('GY'))).toMatchObject({
    mistakes: { name: 'needed', kinds: 'choose', takes: 'choose', languages: 'choose', hours: 'choose' },
  })
  expect(madeOffer(full)).toMatchObject({ write: { content: { name: 'Ixora House', answersWithin: 6 } } })
  expect(madeOffer({ ...full, answersWithin: '400' })).toMatchObject({ right: false })
})

test('a change leaves the name alone', () => {
  const made = madeChange('service', full)
  expect(made).toMatchObject({ write: { kind: 'service.changed', subject: 'service' } })
  expect(made.right && made.write.content).not.toHaveProperty('name')
})

test('places are a whole number, and none is a number', () => {
  const at = '2018-04-06T12:00:00.000Z'
  expect(madeCount('service', { free: '0' }, at)).toMatchObject({ write: { content: { free: 0, at } } })
  expect(madeCount('service', { free: '' }, at)).toMatchObject({ mistakes: { free: 'needed' } })
  expect(madeCount('service', { free: '-1' }, at)).toMatchObject({ right: false })
})
