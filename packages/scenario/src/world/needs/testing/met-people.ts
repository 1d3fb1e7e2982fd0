import { random } from '../../../random.ts'
import type { MetProfile } from '../met-profile.ts'
import { needsOf, type Needs } from '../needs-of.ts'
import { usualParameters, type NeedsParameters } from '../parameters.ts'

/** A man from Venezuela in a mine in Guyana, met by a team that speaks his language. */
const man: MetProfile = {
  ...{ siteKind: 'mine', exploitation: 'forced_labour_or_services', sex: 'man', ageBand: '24-26' },
  ...{ nationality: 'VE', country: 'GY', languages: ['spa'] },
  ...{ teamLanguages: ['eng', 'spa'], interpreterLanguages: ['spa'] },
}

/** Two thousand people like him, or otherwise where `change` says so. */
export const people = (change: Partial<MetProfile> = {}, parameters: NeedsParameters = usualParameters) =>
  Array.from({ length: 2_000 }, (_, i) => needsOf(random(`met ${i}`), { ...man, ...change }, parameters))

export const share = (of: readonly Needs[], holds: (one: Needs) => boolean) =>
  of.filter(holds).length / of.length
