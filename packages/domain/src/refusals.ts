/**
 * Every reason for which something is refused. A code travels; its words (what happened, what was kept, what to
 * do) stand in the catalogue under the same name. `not_found` is also the answer to "not yours".
 */
export const refusalCodes = [
  // The request
  'not_found',
  'request_malformed',
  'request_too_large',
  'request_unsigned',
  'request_signature_wrong',
  'request_clock_off',
  'request_replayed',
  'https_needed',
  'not_allowed',
  // The hub
  'hub_not_empty',
  'hub_is_demonstration',
  'hub_is_real',
  'founding_code_needed',
  'disk_full',
  'hub_busy',
  'hub_failed',
  'hub_unreachable',
  // The device
  'device_not_enrolled',
  'device_revoked',
  'invitation_unknown',
  'invitation_used',
  'invitation_expired',
  'invitation_proof_wrong',
  // The parcel
  'parcel_malformed',
  'parcel_foreign',
  'parcel_root_wrong',
  'parcel_signature_wrong',
  'parcel_actor_signature_wrong',
  'parcel_ahead',
  'parcel_forked',
  // The entry
  'entry_malformed',
  'entry_foreign',
  'entry_out_of_sequence',
  'entry_before_enrolment',
  'body_missing',
  'body_hash_wrong',
  'body_wrong_shape',
  'body_not_coded',
  'kind_ring_wrong',
  'kind_subject_wrong',
  'subject_unknown',
  'subject_exists',
  'audience_wrong',
  'audience_not_yours',
  'handling_code_wrong',
  'agency_not_yours',
  'role_may_not',
  'owner_only',
  'decision_needs_own_signature',
  'role_may_not_give',
  'last_coordinator',
  // What is sealed
  'sealed_missing',
  'sealed_wrong',
  'sealed_too_large',
  'basis_unknown',
  'basis_ended',
  'release_not_from_here',
  'release_outdated',
  'release_not_safe',
  'budget_spent',
  'second_person_needed',
  'reading_not_written_down',
  // Keys
  'keys_missing',
  'root_not_confirmed',
  'root_changed',
  'not_for_your_keys',
  'seal_broken',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A refusal as a value. `at` names a field or a limit, never what was written there. */
export interface Refusal {
  refused: RefusalCode
  at?: string
}

export function refuse(refused: RefusalCode, at?: string): Refusal {
  return at === undefined ? { refused } : { refused, at }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'refused')
}
