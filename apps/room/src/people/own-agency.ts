import type { Me } from '../model/room-port.ts'
import type { AgencyView } from '../model/view-model.ts'

export type Reader = Pick<Me, 'roles' | 'agency' | 'country'>

/** The reader's own agency. Two countries may call an agency by one name. */
export function ownAgency(me: Reader | undefined, agencies: readonly AgencyView[]): AgencyView | undefined {
  return agencies.find(({ name, country }) => name === me?.agency && country === me.country)
}
