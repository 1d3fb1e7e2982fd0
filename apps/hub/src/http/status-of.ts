import type { RefusalCode } from '@libertad/domain'

const statuses: Partial<Record<RefusalCode, number>> = {
  not_found: 404,
  request_too_large: 413,
  request_unsigned: 401,
  request_signature_wrong: 401,
  request_clock_off: 401,
  request_replayed: 401,
  device_not_enrolled: 401,
  device_revoked: 403,
  not_allowed: 403,
  https_needed: 403,
  founding_code_needed: 403,
  hub_not_empty: 409,
  invitation_used: 409,
  hub_failed: 500,
  hub_busy: 503,
  disk_full: 507,
}

/** HTTP status of a refusal; what is not listed is the request's own fault. */
export const statusOf = (code: RefusalCode): number => statuses[code] ?? 400
