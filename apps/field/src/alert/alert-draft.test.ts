import { alertKinds, checkBody } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alertContent } from './alert-draft.ts'
import { siteNumber, spelled } from './alert-words.ts'

const id = '3f0c8a52-5b1e-4d0a-9c1e-5a7d2f6b8e10'
const site = { id, code: 'GY-M14', zone: 'America/Guyana' }
const about = (visit: object | undefined, sites: object[] = []) =>
  ({
    ...{ visit, sites, me: { country: 'GY' } },
    operation: { zone: 'America/Port_of_Spain' },
  }) as unknown as Parameters<typeof alertContent>[1]
const written = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'participants', reviewOn: '2019-04-04' }

test.each(alertKinds)('an alert of the kind %s is written as the hub takes it', (kind) => {
  const content = alertContent(kind, about({ id, site }), Date.parse('2018-04-04T18:38:00Z'))
  expect(checkBody('alert.raised', 1, { ...written, ...content })).toEqual({ fits: true })
  expect(content).toMatchObject({ site: id, visit: id, country: 'GY', zone: 'America/Guyana' })
})

test('without a visit it names no site unless there is only one, and it goes all the same', () => {
  const two = [site, { ...site, code: 'SR-F02' }]
  expect(alertContent('child', about(undefined, two), 0)).not.toHaveProperty('site')
  expect(alertContent('child', about(undefined, [site]), 0)).toHaveProperty('site', id)
  expect(alertContent('child', about(undefined), 0)).toMatchObject({
    country: 'GY',
    zone: 'America/Port_of_Spain',
  })
})

const figures = Object.fromEntries([...'0123456789'].map((figure) => [figure, `<${figure}>`]))

test('figures are said one by one, and nothing else of what they stand in', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(spelled(text, figures).replaceAll(/[<> ]/g, '')).toBe(text.replaceAll(/[^0-9]/g, ''))
    }),
  )
  expect(spelled('14:08', figures)).toBe('<1> <4> <0> <8>')
})

test('of a site only its number is said', () => {
  expect(siteNumber({ code: 'GY-M14' })).toBe('14')
})
