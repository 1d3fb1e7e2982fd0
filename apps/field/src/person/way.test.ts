import { determinations } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonOnSite } from '../model/view-model.ts'
import { nextFor, reached, stations } from './way.ts'

const at = '2018-04-04T15:00:00.000Z'

const people = fc
  .record({
    path: fc.constantFrom('adult' as const, 'child' as const),
    screened: fc.boolean(),
    status: fc.constantFrom(...determinations, 'needs_a_person' as const, undefined),
    hasStep: fc.boolean(),
    closed: fc.constantFrom(undefined, 'completed' as const),
  })
  .map(({ path, screened, status, hasStep, closed }) => {
    const determination =
      status === undefined || status === 'needs_a_person' ? status : { value: { status }, entry: 'a' }
    const met = {
      ...{ path, screenings: screened ? [{}] : [], referrals: [], zone: 'America/Guyana' },
      nextStep: hasStep ? { value: { step: 'referral', due: '2018-04-06' } } : undefined,
      closed: closed && { versions: [{ value: closed, entry: 'c' }], replaced: [], bothRight: [] },
    }
    return { met, path, determination, closed, referrals: [] } as unknown as PersonOnSite
  })

test('presumed and identified are reached by that decision and by nothing else', () => {
  fc.assert(
    fc.property(people, (person) => {
      const way = reached(person)
      const status = (person.determination as { value?: { status: string } } | undefined)?.value?.status
      expect(way.includes('identified')).toBe(status === 'identified')
      expect(way.includes('presumed')).toBe(status === 'presumed' || status === 'identified')
      expect(way).toEqual(stations.filter((station) => way.includes(station)))
    }),
  )
})

test('a child is never sent to the questions or to the decision for adults', () => {
  fc.assert(
    fc.property(people, (person) => {
      const next = nextFor(person, at)
      if (person.closed !== undefined) expect(next).toBe('reopen')
      else if (person.path === 'child') expect(['child', 'next_step']).toContain(next)
      else if (person.met.screenings.length === 0) expect(next).toBe('screening')
    }),
  )
})

test('two decisions side by side are to be decided', () => {
  const met = { path: 'adult', screenings: [{}], referrals: [], zone: 'UTC' }
  const person = { met, path: 'adult', determination: 'needs_a_person', referrals: [] }
  expect(nextFor(person as unknown as PersonOnSite, at)).toBe('decide')
})
