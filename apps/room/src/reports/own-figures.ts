import type { OwnFigures } from '@libertad/reports'
import type { PeopleFigure } from '@libertad/protocol'
import type { RoomModel } from '../model/view-model.ts'

/**
 * What this desk itself knows, at the moment shown, to be held against what was published. A figure that this role does
 * not see, or that covers only a part, is none.
 */
export function ownFigures(
  { counters, countries, past }: Pick<RoomModel, 'counters' | 'countries' | 'past'>,
  counted: PeopleFigure | undefined,
): OwnFigures {
  const { people, records, arrests, officers } = counters
  const interval = people.state === 'provisional' ? people : past ? undefined : counted
  return {
    ...(interval && { people: { low: interval.low, best: interval.best, high: interval.high } }),
    ...(records.scope === 'all' && { records: records.figure }),
    ...{ arrests: arrests.figure, officers: officers.figure },
    ...(countries.length > 0 && { countries: countries.map(({ country }) => country) }),
  }
}
