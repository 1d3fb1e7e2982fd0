import type { ageBands } from '@libertad/domain'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { CastCountry, CastTeam } from './cast.ts'

/** Somebody who is met, as the simulator alone knows her. */
export interface Human {
  sex: 'woman' | 'man'
  ageBand: (typeof ageBands)[number]
  nationality: string
  exploitation: 'sexual_exploitation' | 'forced_labour_or_services'
  /** From which her name and all that goes with it is drawn, wherever she is met. */
  draw: Random
}

/** One encounter; `again`: she was met before, by others. */
export interface Meeting {
  human: Human
  again: boolean
}

/** A site of the plan with what will happen there. */
export interface PlannedSite {
  id: string
  plan: Plan['sites'][number]
  country: CastCountry
  team: CastTeam
  visited: boolean
  /** Who is met by the team of the visit, and by another agency's or another day's team. */
  meetings: Meeting[]
  secondMeetings: Meeting[]
  /** Ids of the leads to it. */
  leads: string[]
  arrests: number
}

/** What an entry of a visit says of where it was. */
export type Where = { visit: string; site: string; country: string; zone: string }
/** Whose entry it is, and who reads it. */
export type Place = { audience: string; agency: string }

/** Milliseconds. */
export const hour = 3_600_000
/** Of the people met, where a plan does not say: those whom reports of the Caribbean name most. */
export const nationalities = ['VE', 'CO', 'DO', 'HT', 'GY', 'JM', 'CU', 'BR', 'SR', 'CN', 'IN']
