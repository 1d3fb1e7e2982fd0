import type { Suspect } from '@libertad/domain'
import { pseudonymsOf } from '../../care/pseudonym.ts'
import type { OperationWorld } from '../../model/exchange-port.ts'
import type { ToWrite } from '../read/reading-work.ts'

/** Two suspects belong together here when both are tied to one site; what that means nobody has said. */
function linksOf(suspects: readonly Suspect[]) {
  return suspects.flatMap((one, i) =>
    suspects
      .slice(i + 1)
      .filter((other) => other.sites.some((site) => one.sites.includes(site)))
      .map((other) => ({ from: one.id, to: other.id, role: 'same_site' })),
  )
}

/** Suspects and their world as it goes out. People met are not in it, and nobody is said to be convicted. */
export function suspectsOut({
  suspects,
  arrests,
  charges,
  seizures,
}: OperationWorld): Extract<ToWrite, { as: 'ftm' }> {
  const countryOf = new Map(arrests.map(({ suspect, country }) => [suspect, country]))
  return {
    as: 'ftm',
    given: {
      ...{ suspects, arrests, charges, seizures, links: linksOf(suspects) },
      convictedOfTrafficking: new Set(),
    },
    codes: pseudonymsOf(suspects.map(({ id }) => ({ id, country: countryOf.get(id) ?? 'XX' }))),
  }
}
