import type { CastCountry, CastPerson, CastTeam } from '../cast.ts'
import type { Meeting, PlannedSite } from '../planned-site.ts'

/** One meeting, and what the phones of its team can do from there. */
export interface Met {
  /** Random id of the person met. */
  person: string
  meeting: Meeting
  site: PlannedSite
  visit: string
  country: CastCountry
  team: CastTeam
  /** Who spoke with her, and who of the team seals. */
  officer: CastPerson
  sealer: CastPerson
  at: number
  /** When the phone of who spoke with her, and when the sealing one, has a network again. */
  heard: number
  /** The officer's phone has a network while she is met. */
  connected: boolean
  /** It is known of this place that a handler keeps the papers. */
  papersHeld: boolean
  /** The phone's clock is off by so much, milliseconds. */
  clockOff: number
}
