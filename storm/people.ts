import type { Role } from '@libertad/domain'
import type { Random } from '@libertad/scenario'
import type { KeyPair } from '../apps/command/src/device-keys.ts'
import type { Signing } from './signing.ts'

/** Ids of what stands before a storm. */
export interface Places {
  operation: string
  registry: string
  participants: string
  cell: string
  /** The coordinating unit first, then three national agencies. */
  agencies: Agency[]
  /** An audience of the unit and the first two national agencies, opened by the founder. */
  named: string
}

export interface Agency {
  id: string
  audience: string
  country: string
  team: string
  teamAudience: string
}

/** One device in somebody's hand. Two of one person have the same person's id. */
export interface Seat {
  device: string
  person: string
  role: Role
  /** Place in the list of agencies. */
  agency: number
  /** In the agency's team. */
  inTeam: boolean
  keys: { device: KeyPair; actor: KeyPair }
  invitation: KeyPair
}

/** Roles of the people of an agency, how many devices each has, and whether she is in its team. */
const unit: [Role, devices: number, inTeam: boolean][] = [
  ['coordinator', 2, false],
  ['analyst', 1, false],
]
const national: [Role, devices: number, inTeam: boolean][] = [
  ['country_lead', 2, false],
  ['field_officer', 2, true],
  ['field_officer', 1, false],
  ['case_worker', 1, false],
]
const staff = [unit, national, national, national.slice(0, 3)]

export function drawPlaces(random: Random): Places {
  const id = random.uuid
  return {
    ...{ operation: id(), registry: id(), participants: id(), cell: id(), named: '' },
    agencies: ['BB', 'GY', 'SR', 'TT'].map((country) => ({
      ...{ id: id(), audience: id(), country, team: '', teamAudience: id() },
    })),
  }
}

/** Twenty devices over four agencies, by person; the founder is the first. Ids are given when somebody joins. */
export function drawPeople(random: Random, signing: Signing): Seat[][] {
  const pair = () => signing.keyPair(random.bytes(32))
  return staff.flatMap((people, agency) =>
    people.map(([role, devices, inTeam]) =>
      Array.from({ length: devices }, () => ({
        ...{ device: '', person: '', role, agency, inTeam },
        ...{ keys: { device: pair(), actor: pair() }, invitation: pair() },
      })),
    ),
  )
}
