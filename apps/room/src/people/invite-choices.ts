import { roles, type Role } from '@libertad/domain'
import type { AgencyView } from '../model/view-model.ts'
import { ownAgency, type Reader } from './own-agency.ts'

/**
 * For which agencies and in which roles a reader may invite. Nobody gives a right above his own: the coordinator
 * invites for every agency, everybody else for the own one, and only a coordinator makes coordinators and
 * administrators. The hub decides again.
 */
export function inviteChoices(
  me: Reader | undefined,
  agencies: readonly AgencyView[],
): { agencies: readonly AgencyView[]; roles: readonly Role[] } {
  const own = ownAgency(me, agencies)
  return {
    agencies: me?.roles.includes('coordinator') ? agencies : own ? [own] : [],
    roles: givableRoles(me),
  }
}

/** Roles that a reader may give. */
export function givableRoles(me: Reader | undefined): readonly Role[] {
  if (me?.roles.includes('coordinator')) return roles
  return roles.filter((role) => role !== 'coordinator' && role !== 'administrator')
}
