import { describe, expect, test } from 'vitest'
import { refuse } from '@libertad/domain'
import type { SiteProposal } from '@libertad/interchange'
import type { CountryView, SiteLine } from '../../model/view-model.ts'
import { planSites, type SiteChoices } from './plan-sites.ts'
import { inTurn, takeRows } from './taking.ts'

const rows = [1, 2, 3].map((row) => ({ at: { row } }))
const to = { told: () => undefined, stopped: () => false }

describe('taking in', () => {
  test('tells a refused row and goes on, but stops at what hinders all', async () => {
    const some = await takeRows(
      rows,
      async (_, i) =>
        i === 1
          ? { ok: false, refusal: refuse('body_wrong_shape') }
          : { ok: true, value: i === 0 ? 'before' : 'written' },
      to,
    )
    expect(some).toMatchObject({ done: 2, before: 1, refused: [{ at: { row: 2 } }], state: 'finished' })
    const none = await takeRows(
      rows,
      async () => ({ ok: false, refusal: refuse('keys_missing', 'vault') }),
      to,
    )
    expect(none).toMatchObject({
      done: 0,
      refused: [],
      state: 'stopped',
      because: { refused: 'keys_missing' },
    })
  })

  test('of one row ends at the first step that is refused, and says when nothing was left to do', async () => {
    const done: number[] = []
    const step =
      (n: number, ok = true) =>
      async () => {
        done.push(n)
        return ok
          ? ({ ok: true, value: undefined } as const)
          : ({ ok: false, refusal: refuse('disk_full') } as const)
      }
    expect(await inTurn([step(1), false, step(2, false), step(3)])).toMatchObject({ ok: false })
    expect(done).toEqual([1, 2])
    expect(await inTurn([false, undefined])).toEqual({ ok: true, value: 'before' })
  })
})

const choices: SiteChoices = { kind: 'farm', country: 'GY', handling: 'participants', names: 'open' }
const countries = [{ country: 'GY', zone: 'America/Guyana' }] as CountryView[]
const site = (more: Partial<SiteProposal>) => ({
  at: { row: 1 },
  digest: JSON.stringify(more),
  site: {
    at: { row: 1 },
    represents: 'point',
    toBeSealed: {},
    kept: {},
    folders: [],
    ...more,
  } as SiteProposal,
})
const line = (more: Partial<SiteLine>) =>
  ({ placeName: '', kind: 'mine', country: 'GY', ...more }) as SiteLine
const position = { latitude: 6.1, longitude: -59, precisionMetres: 100 }

describe('places of a file', () => {
  test('get the next codes one after the other, their own where it is free, and none that is taken', () => {
    const sites = [line({ id: 's', code: 'GY-A02' })]
    const planned = planSites(
      [site({ position }), site({}), site({ code: 'GY-M07', kind: 'mine' }), site({ code: 'GY-A03' })],
      choices,
      { countries, sites },
    )
    expect(planned.map(({ code }) => code)).toEqual(['GY-A03', 'GY-A04', 'GY-M07', 'GY-A05'])
  })

  test('that are known already are known by code or by the very same position and kind', () => {
    const sites = [line({ id: 's', code: 'GY-M01', position }), line({ id: 't', code: 'GY-M02' })]
    const planned = planSites(
      [
        site({ code: 'GY-M02' }),
        site({ position, kind: 'mine' }),
        site({ position, kind: 'farm' }),
        site({ position: { ...position, longitude: -58 } }),
      ],
      choices,
      { countries, sites },
    )
    expect(planned.map(({ known }) => known)).toEqual(['t', 's', undefined, undefined])
  })

  test('are called by their names only when somebody said so; else the name is sealed with the rest', () => {
    const named = [site({ toBeSealed: { name: 'Camp 4', description: 'Guarded' }, kept: { owner: 'X' } })]
    const known = { countries, sites: [] }
    expect(planSites(named, choices, known)[0]).toMatchObject({
      ...{ placeName: 'Camp 4', prose: 'Guarded\nowner: X' },
    })
    expect(planSites(named, { ...choices, names: 'sealed' }, known)[0]).toMatchObject({
      ...{ placeName: 'GY-A01', prose: 'Camp 4\nGuarded\nowner: X' },
    })
  })

  test('that cannot be reported say why', () => {
    const lacks = planSites(
      [site({ country: 'BR' }), site({ toBeSealed: { name: '<b>x</b>' } }), site({})],
      { ...choices, country: '' },
      { countries, sites: [] },
    ).map(({ lack }) => lack)
    expect(lacks).toEqual(['country_not_yours', 'country', 'country'])
    expect(
      planSites([site({ toBeSealed: { name: '<b>' } })], choices, { countries, sites: [] })[0]!.lack,
    ).toBe('name_signs')
  })
})
