import type { Random } from '../random.ts'
import type { Cast, CastTeam } from './cast.ts'
import { hour, type Meeting, type PlannedSite } from './planned-site.ts'
import type { Spoken } from './visit-steps.ts'
import { iso, openedAt, writing, type Step, type Writing } from './step.ts'

/** A team of the country's other agency comes to the same place and meets some of the same people. */
export function secondVisit(
  cast: Cast,
  site: PlannedSite,
  at: number,
  random: Random,
  met: (team: CastTeam, meeting: Meeting, at: number) => Writing,
  cared: (spoken: Spoken) => Step[],
): Step[] {
  const { country, secondMeetings } = site
  const team = country.teams.find(({ agency }) => agency.id === country.second?.id)
  if (!team || secondMeetings.length === 0) return []
  const place = { audience: cast.participants, agency: team.agency.id }
  const id = random.uuid()
  const ends = at + 1.5 * hour
  const { zone } = country
  const officer = team.officers[0]!
  const writes = [
    writing('visit.started', id, place, { ...openedAt(at), site: site.id, team: team.id, at: iso(at), zone }),
    writing('site.visited', site.id, place, { visit: id }),
  ]
  return [
    { at, device: officer.device, writes, sends: site.plan.coverage !== 'none' },
    ...secondMeetings.flatMap((meeting, i): Step[] => {
      const when = at + ((i + 1) / (secondMeetings.length + 1)) * 1.5 * hour
      const record = met(team, meeting, when)
      const hears = { heard: ends + site.plan.hours * hour, connected: false }
      const spoken = { team, meeting, by: officer, person: record.subject, at: when, ...hears }
      return [{ at: when, device: officer.device, writes: [record], sends: false }, ...cared(spoken)]
    }),
    {
      ...{ at: ends + site.plan.hours * hour, device: officer.device, sends: true },
      writes: [writing('visit.ended', id, place, { at: iso(ends), met: secondMeetings.length })],
    },
  ]
}
