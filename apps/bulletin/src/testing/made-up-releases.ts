import { createHash } from 'node:crypto'
import { figuresText, type ReleaseFigures, type ReleaseTable } from '@libertad/domain'
import { knownHotlines } from '../hotlines/known-hotlines.ts'
import type { BulletinInput, BulletinRelease } from '../input.ts'

/** Made-up releases for tests and pictures: nobody in them was ever counted. */

type Row = (number | null)[]

const crossed = (
  id: ReleaseTable['id'],
  by: [string, string],
  across: string[],
  rows: Record<string, Row>,
) => ({
  ...{ id, by },
  cells: Object.entries(rows).flatMap(([down, values]) =>
    values.map((value, at) => ({
      at: by[0] === 'sex' ? `${across[at]}.${down}` : `${down}.${across[at]}`,
      value,
    })),
  ),
})
const column = (id: ReleaseTable['id'], rows: Record<string, number | null>): ReleaseTable => ({
  ...{ id, by: [id] },
  cells: Object.entries(rows).map(([at, value]) => ({ at, value })),
})

const sexes = ['woman', 'man', 'all']
const everySex = ['woman', 'man', 'other', 'no_answer', 'not_asked', 'all']

export const tables: ReleaseTable[] = [
  crossed('sex_age', ['sex', 'age'], sexes, {
    child: [null, null, 25],
    '18-29': [104, 92, 196],
    '30+': [49, 59, 108],
    unknown: [null, null, 14],
    all: [181, 162, 343],
  }),
  column('exploitation', {
    sexual_exploitation: 176,
    forced_labour_or_services: 139,
    more_than_one: 12,
    servitude: null,
    forced_criminality: null,
    all: 343,
  }),
  column('place', { nightclub: 141, mine: 88, factory: 61, farm: 31, market: null, other: null, all: 343 }),
  crossed('exploitation_sex', ['exploitation', 'sex'], everySex, {
    sexual_exploitation: [150, null, null, null, null, 176],
    forced_labour_or_services: [30, 107, null, null, null, 139],
    all: [181, 155, null, null, null, 343],
  }),
  crossed('place_sex', ['place', 'sex'], sexes, {
    nightclub: [120, 21, 141],
    mine: [31, 57, 88],
    other: [30, 84, 114],
    all: [181, 162, 343],
  }),
  column('country', { 'BZ-BR-GY-VE': 201, 'AG-BB-LC-VC': 58, 'AW-CW-TT': 50, 'JM-TC': 34, all: 343 }),
]

export const figures: ReleaseFigures = {
  ...{ number: 2, replaces: 1, upTo: 2_411, asOf: '2018-05-13T18:00:00.000Z', level: 95 },
  ...{ people: { low: 338, best: 343, high: 349 }, arrests: 22, countries: 13, sitesVisited: 96, tables },
  protection: { method: 'suppress', threshold: 10, base: 1, spent: 0, spentInAll: 0 },
  attack: { against: [1], hidden: 19, narrowest: 12, singledOut: 0 },
}

export const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest()

const signedOn = (day: string): BulletinRelease['signers'] => [
  { agency: 'Coordinating cell', role: 'communications', at: `${day}T09:10:00.000Z` },
  { agency: 'Police Corps, trafficking desk', role: 'country_lead', at: `${day}T11:42:00.000Z` },
]

export const released = (of: ReleaseFigures, more: Partial<BulletinRelease> = {}): BulletinRelease => ({
  figures: of,
  digest: Buffer.from(sha256(new TextEncoder().encode(figuresText(of)))).toString('base64url'),
  ...{ hubSignature: 's'.repeat(85) + 'A', hubKey: 'k'.repeat(42) + 'A', correction: undefined },
  signers: signedOn('2018-05-14'),
  withdrawn: false,
  ...more,
})

const first: ReleaseFigures = {
  ...figures,
  ...{ number: 1, replaces: null, asOf: '2018-04-29T18:00:00.000Z' },
  people: { low: 336, best: 345, high: 352 },
  // Nothing of it may be told any more.
  tables: [column('exploitation', { sexual_exploitation: 7_771, servitude: 7_772, all: 7_773 })],
}

export const input = (more: Partial<BulletinInput> = {}): BulletinInput => ({
  operation: {
    id: '5b0b7a0e-58c5-4d7e-9d2c-0b9c1a2f3e4d',
    ...{ name: 'Operation Libertad', firstDay: '2018-04-03', lastDay: '2018-04-09' },
  },
  ...{ demonstration: true, hotlines: knownHotlines, today: '2026-11-26', sha256 },
  releases: [
    released(figures, { correction: 'counted_again' }),
    released(first, { signers: signedOn('2018-04-30') }),
  ],
  ...more,
})

export const before = input({ operation: undefined, releases: [] })
