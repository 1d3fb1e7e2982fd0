import type { Random } from '../random.ts'
import { shares } from '../shares.ts'
import { dayAfter } from './days.ts'
import type { Plan } from './plan.ts'
import type { WorldPlace } from './world-places.ts'

/** Who takes part: every country has an officer at least, the others are split unevenly, as countries are. */
export function generateCountries(
  places: readonly WorldPlace[],
  officers: number,
  firstDay: string,
  drawn: Random,
): Plan['countries'] {
  const weights = places.map(() => 0.3 + drawn.float() ** 2 * 2)
  const more = shares(officers - places.length, weights)
  return places.map(({ country, zone, languages }, i) => {
    const own = 1 + more[i]!
    // Teams of two at least, where there are two: nobody goes alone.
    const teams = Math.max(1, Math.floor(own / drawn.int(3, 5)))
    const second = teams > 1 && drawn.chance(0.4)
    return {
      ...{ country, zone, languages, officers: own, teams },
      agency: { name: `Police of ${country}, trafficking unit`, type: 'police' },
      ...(second ? { second: { name: `Labour inspectors of ${country}`, type: 'labour_inspection' } } : {}),
      decidesOn: dayAfter(firstDay, -drawn.int(2, 14)),
      ...(drawn.chance(0.2)
        ? {
            readiness: [
              { item: 'interpreters', have: 2, need: 2, readyOn: dayAfter(firstDay, -drawn.int(3, 20)) },
            ],
          }
        : {}),
    } satisfies Plan['countries'][number]
  })
}
