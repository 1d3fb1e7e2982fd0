import { createHash } from 'node:crypto'
import {
  exploitations,
  figuresText,
  sexes,
  siteKinds,
  type ReleaseFigures,
  type ReleaseTable,
} from '@libertad/domain'
import { knownHotlines } from '../hotlines/known-hotlines.ts'
import type { BulletinInput, BulletinRelease } from '../input.ts'

/** Made-up releases for tests and pictures: nobody in them was ever counted. */

type Row = (number | null)[]

const acrossSexes = (
  id: ReleaseTable['id'],
  by: [string, string],
  rows: Record<string, Row>,
): ReleaseTable => ({
  ...{ id, by },
  cells: Object.entries(rows).flatMap(([down, values]) =>
    values.map((value, at) => {
      const sex = [...sexes, 'all'][at]!
      return { at: by[0] === 'sex' ? `${sex}.${down}` : `${down}.${sex}`, value }
    }),
  ),
})
const column = (id: ReleaseTable['id'], rows: Record<string, number | null>): ReleaseTable => ({
  ...{ id, by: [id] },
  cells: Object.entries(rows).map(([at, value]) => ({ at, value })),
})

/** Women, men, and what is hidden of all others. */
const row = (woman: number | null, man: number | null, all: number | null): Row => [
  ...[woman, man, null, null, null, all],
]
const nobody: Row = [0, 0, 0, 0, 0, 0]
const hiddenRows = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, row(null, null, null)]))
const hidden = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, null]))

export const tables: ReleaseTable[] = [
  acrossSexes('sex_age', ['sex', 'age'], {
    child: row(null, null, 25),
    adult: row(153, 149, 304),
    unknown: row(null, null, 14),
    all: row(181, 155, 343),
  }),
  column('exploitation', {
    ...hidden(exploitations),
    ...{ sexual_exploitation: 176, forced_labour_or_services: 139, organ_removal: 0, illegal_adoption: 0 },
    all: 343,
  }),
  column('place', {
    ...hidden(siteKinds),
    ...{ nightclub: 141, mine: 88, factory: 61, farm: 31, unknown: null, all: 343 },
  }),
  acrossSexes('exploitation_sex', ['exploitation', 'sex'], {
    ...hiddenRows(exploitations),
    sexual_exploitation: row(150, null, 176),
    forced_labour_or_services: row(30, 107, 139),
    ...{ organ_removal: nobody, illegal_adoption: nobody },
    all: row(181, 155, 343),
  }),
  acrossSexes('place_sex', ['place', 'sex'], {
    ...hiddenRows(siteKinds),
    nightclub: row(120, 20, 141),
    mine: row(31, 57, 88),
    unknown: row(null, null, null),
    all: row(181, 155, 343),
  }),
  column('country', {
    ...hidden(['AG', 'AW', 'BB', 'CW', 'LC', 'TC', 'VC']),
    ...{ BR: 91, BZ: 14, GY: 62, JM: 28, TT: 41, VE: 34, all: 343 },
  }),
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
