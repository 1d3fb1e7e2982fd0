import type { CastPerson } from '../cast.ts'
import type { Met } from './met.ts'

/** Who leads the agency that met her. */
export const leadOf = ({ country, team }: Met): CastPerson =>
  (team.agency.id === country.second?.id ? country.secondLead : undefined) ?? country.lead
