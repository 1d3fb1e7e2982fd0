import { checkBody } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksForContact, contactAt, contactIn, startContent, teamFor, toggled } from './start-draft.ts'

const [site, team, other] = [
  '3f0c8a52-5b1e-4d0a-9c1e-5a7d2f6b8e10',
  '7a1b2c3d-5b1e-4d0a-9c1e-5a7d2f6b8e11',
  '9c1b2c3d-5b1e-4d0a-9c1e-5a7d2f6b8e12',
] as const
const written = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'participants', reviewOn: '2019-04-04' }
const now = Date.parse('2018-04-04T15:20:00Z')

test.each(contactIn)('a visit with contact after %s is written as the hub takes it', (contact) => {
  const content = startContent({ lines: [], contact }, { id: site, zone: 'America/Guyana' }, team, now)
  expect(checkBody('visit.started', 1, { ...written, ...content })).toEqual({ fits: true })
})

test('no agreement is no moment, and any other is later than now', () => {
  expect(contactAt('none', now)).toBeUndefined()
  expect(contactAt(undefined, now)).toBeUndefined()
  for (const hours of contactIn.filter((one) => one !== 'none'))
    expect(contactAt(hours, now)).toBeGreaterThan(now)
})

test('only where the network is good nobody asks for the next contact', () => {
  expect(
    ['none', 'patchy', 'satellite_only', 'unknown'].every((coverage) => asksForContact({ coverage })),
  ).toBe(true)
  expect(asksForContact({ coverage: 'good' })).toBe(false)
})

test('she goes with the team that was sent there, else with her own, and with no other', () => {
  expect(teamFor({ teamId: team }, [{ id: other }, { id: team }])).toBe(team)
  expect(teamFor({ teamId: team }, [{ id: other }])).toBe(other)
  expect(teamFor({ teamId: team }, [])).toBeUndefined()
})

test('a line touched twice is as it was, and no line stands twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(9)), fc.nat(9), (items, item) => {
      const on = toggled(items, item, true)
      expect(on.filter((one) => one === item)).toHaveLength(1)
      expect(toggled(on, item, false)).toEqual(items.filter((one) => one !== item))
    }),
  )
})
