import { acts, type KindName, type Role } from '@libertad/domain'

/** Whether one of the roles may write one of these kinds, about one's own agency's or another's. */
export const mayAny = (roles: readonly Role[], ...kinds: KindName[]): boolean =>
  roles.some((role) => kinds.some((kind) => [...acts[kind].own, ...(acts[kind].other ?? [])].includes(role)))

/** Whoever seals, or holds the keys of an agency. */
export const hasPartInKeys = (roles: readonly Role[]): boolean =>
  mayAny(roles, 'sealed.written', 'agency.root_declared')
