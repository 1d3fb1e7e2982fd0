import { roles, type Role } from '@libertad/domain'
import type { Me } from '../model/room-port.ts'
import type { AgencyView } from '../model/view-model.ts'

/**
 * For which agencies and in which roles a reader may invite. Nobody gives a right above his own: the coordinator
 * invites for every agency, everybody else for the own one, and only a coordinator makes coordinators and
 * administrators. The hub decides again.
 */
export function inviteChoices(
  me: Pick<Me, 'roles' | 'agency' | 'country'> | undefined,
  agencies: readonly AgencyView[],
): { agencies: readonly AgencyView[]; roles: readonly Role[] } {
  if (me?.roles.includes('coordinator')) return { agencies, roles }
  return {
    // Two countries may call an agency by one name.
    agencies: agencies.filter(({ name, country }) => name === me?.agency && country === me.country),
    roles: roles.filter((role) => role !== 'coordinator' && role !== 'administrator'),
  }
}
