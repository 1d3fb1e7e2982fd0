import type { Site } from '@libertad/domain'

/** A made-up site, complete, for tests. */
export function madeUpSite(changes: Partial<Site> = {}): Site {
  return {
    id: '0b5f2c1e-7a34-4c56-9d10-3e8f6a7b9c21',
    owner: 'a1b2c3d4-0000-4000-8000-000000000001',
    handling: 'participants',
    reviewOn: '2018-10-01',
    code: 'GY-M07',
    kind: 'mine',
    country: 'GY',
    zone: 'America/Guyana',
    placeName: 'Made-up Creek',
    position: { latitude: 6.81234, longitude: -58.15432, precisionMetres: 250 },
    hoursToReach: 9,
    means: ['boat', 'foot'],
    coverage: 'none',
    reported: undefined as never,
    assessed: undefined,
    tasked: undefined,
    visits: [],
    visited: undefined,
    closed: undefined,
    modus: [],
    ...changes,
  }
}
