import type { KindName } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { Random } from '@libertad/scenario'
import type { Places, Seat } from '../people.ts'

/** Somebody at a device, with what it knows. */
export interface Desk {
  seat: Seat
  places: Places
  participant: Participant
  random: Random
  /** What the device's clock says. */
  now: number
}

/** What an entry of a kind says, before its salt is added. */
export function contentOf({ random, places, seat, now }: Desk, kind: KindName): object {
  const country = places.agencies[seat.agency]!.country
  const instant = new Date(now).toISOString()
  const zone = 'America/Guyana'
  switch (kind) {
    case 'phase.planned':
      return { code: random.pick(['training', 'action']), starts: '2018-03-05', ends: '2018-04-09' }
    case 'phase.moved':
      return { ends: random.pick(['2018-04-10', '2018-04-11', '2018-04-12']) }
    case 'site.reported':
      return {
        ...{ code: `${country}-M${random.int(10, 99)}`, kind: random.pick(['mine', 'farm', 'market']) },
        ...{ country, zone, placeName: 'Made Up Creek' },
      }
    case 'site.corrected':
      return { placeName: `Made Up Creek ${random.int(1, 9)}` }
    case 'site.tasked':
      return { team: places.agencies[seat.agency]!.team, day: `2018-04-0${random.int(3, 9)}` }
    case 'site.closed':
      return { outcome: random.pick(['people_safeguarded', 'nothing_found']) }
    case 'site.visited':
      return { visit: random.uuid() }
    case 'site.modus_observed':
      return { features: [random.pick(['debt_bondage', 'isolation', 'threats'])] }
    case 'lead.reported':
      return { source: 'ngo', features: [], reliability: 'B', credibility: '2' }
    case 'lead.judged':
      return { verdict: random.pick(['confirmed', 'dismissed']) }
    case 'check.made':
      return {
        ...{ country, database: 'nominal', about: 'document', at: instant, zone },
        outcome: random.pick(['no_hit', 'hit']),
      }
    case 'check.confirmed':
      return { by: country, verdict: random.pick(['confirmed', 'not_confirmed']) }
    case 'person_met.recorded':
      return {
        ...{ visit: random.uuid(), site: random.uuid(), country, metAt: instant, zone },
        ...{ sex: 'woman', ageBand: '24-26', exploitation: ['forced_labour_or_services'] },
        interviewedBefore: 'not_asked',
      }
    default:
      return { ageBand: random.pick(['21-23', '24-26', '27-29']) }
  }
}
