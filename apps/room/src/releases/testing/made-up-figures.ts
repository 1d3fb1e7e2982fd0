import type { ReleaseFigures, ReleaseTable } from '@libertad/domain'
import type { ReleaseLine } from '../../model/counting-port.ts'

/** A table of made-up people by sex and age of which two cells are hidden. */
export const aTable: ReleaseTable = {
  ...{ id: 'sex_age', by: ['sex', 'age'] },
  cells: Object.entries({
    ...{ 'woman.child': null, 'woman.adult': null, 'woman.all': 40 },
    ...{ 'man.child': 12, 'man.adult': 18, 'man.all': 30 },
    ...{ 'all.child': 20, 'all.adult': 50, 'all.all': 70 },
  }).map(([at, value]) => ({ at, value })),
}

/** Figures of a made-up release. */
export function someFigures(more: Partial<ReleaseFigures> = {}): ReleaseFigures {
  return {
    ...{ number: 1, replaces: null, upTo: 900, asOf: '2018-04-10T12:00:00.000Z', level: 95 },
    ...{ people: { low: 66, best: 70, high: 75 }, arrests: 22, countries: 13, sitesVisited: 57 },
    tables: [aTable],
    protection: { method: 'suppress', threshold: 10, base: 1, spent: 0, spentInAll: 0 },
    attack: { against: [], hidden: 2, narrowest: 12, singledOut: 0 },
    ...more,
  }
}

const said = (actor: string, claimedAt: string) => ({
  ...{
    value: null,
    actor,
    device: `of ${actor}`,
    agency: 'cell',
    entry: `by ${actor}`,
    claimedAt,
    number: 1,
  },
})

/** A made-up release as a desk lists it: prepared, and signed by nobody. */
export function aRelease(
  figures: Partial<ReleaseFigures> = {},
  more: Partial<ReleaseLine> = {},
): ReleaseLine {
  const made = someFigures(figures)
  return {
    ...{ id: `release ${made.number}`, owner: 'cell', figures: made, digest: `digest ${made.number}` },
    ...{ correction: undefined, prepared: said('press', made.asOf), signed: undefined, withdrawn: undefined },
    ...{ preparedBy: 'Pia Press', signedBy: undefined, maySign: true },
    ...more,
  }
}

export const signedByLead = { signed: said('lead', '2018-04-10T13:00:00.000Z'), signedBy: 'Lea Lead' }
