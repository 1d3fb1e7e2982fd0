import type { RefusalCode } from '@libertad/domain'
import type { RefusalWords } from '../words.ts'
import { countingRefusals } from './counting-refusals.ts'
import { sealedRefusals } from './sealed-refusals.ts'
import { kept, nothing } from './what-was-kept.ts'

/** What happened, what was kept, what to do: for every code of `domain`. */
export const refusals: Record<RefusalCode, RefusalWords> = {
  not_found: {
    happened: 'There is nothing here for you.',
    kept: nothing,
    todo: 'Go back, or ask the person who gave you the link whether it is meant for your role.',
  },
  request_malformed: {
    happened: 'The hub could not read what was sent.',
    kept: nothing,
    todo: 'Load the page again. If it stays, tell your administrator the code below.',
  },
  request_too_large: {
    happened: 'Too much was sent at once.',
    kept: kept,
    todo: 'It is sent again in smaller parts. You need not do anything.',
  },
  request_unsigned: {
    happened: 'The request did not carry this device’s signature.',
    kept: nothing,
    todo: 'Load the page again on an enrolled browser.',
  },
  request_signature_wrong: {
    happened: 'This device’s signature was not right.',
    kept: nothing,
    todo: 'Load the page again. If it stays, ask for a new invitation.',
  },
  request_clock_off: {
    happened: 'This device’s clock is too far from the hub’s.',
    kept: nothing,
    todo: 'Set the clock of this device, then try again.',
  },
  request_replayed: {
    happened: 'The same request arrived twice.',
    kept: 'The first one counts.',
    todo: 'Nothing. Look whether your change is there.',
  },
  https_needed: {
    happened: 'This address is not protected, so the browser gives no key.',
    kept: nothing,
    todo: 'Open the hub over https, or on the machine it runs on. The guide says how.',
  },
  not_allowed: {
    happened: 'Your role may not do this.',
    kept: nothing,
    todo: 'Ask your country lead or the coordinator.',
  },
  hub_not_empty: {
    happened: 'This hub already has its first coordinator.',
    kept: nothing,
    todo: 'Ask the coordinator for an invitation.',
  },
  hub_is_demonstration: {
    happened: 'This hub holds a demonstration. Real data does not go in.',
    kept: nothing,
    todo: 'Start an empty hub for a real operation.',
  },
  hub_is_real: {
    happened: 'This hub holds a real operation. A demonstration does not go in.',
    kept: nothing,
    todo: 'Start another hub for the demonstration.',
  },
  founding_code_needed: {
    happened: 'The founding code is missing or wrong.',
    kept: nothing,
    todo: 'Type the code that the hub printed where it was started.',
  },
  disk_full: {
    happened: 'The hub has no room left. Reading goes on.',
    kept: kept,
    todo: 'Tell the administrator. It is sent by itself when there is room.',
  },
  hub_busy: {
    happened: 'The hub is busy.',
    kept: kept,
    todo: 'Nothing. It is sent again in a moment.',
  },
  hub_failed: {
    happened: 'The hub could not finish this.',
    kept: kept,
    todo: 'Try again. If it stays, tell your administrator the code below.',
  },
  hub_unreachable: {
    happened: 'The hub does not answer.',
    kept: 'What you see stays, with its age. What you write is kept on this device.',
    todo: 'Go on working. It is sent by itself when the hub answers.',
  },
  device_not_enrolled: {
    happened: 'This browser is not enrolled.',
    kept: nothing,
    todo: 'Open your invitation link here, or ask your country lead for one.',
  },
  device_revoked: {
    happened: 'This device was revoked. It can no longer read or send.',
    kept: 'What was received before stays valid.',
    todo: 'Ask your country lead for a new invitation.',
  },
  invitation_unknown: {
    happened: 'This invitation is not known here.',
    kept: nothing,
    todo: 'Check that the whole link was copied, or ask for a new one.',
  },
  invitation_used: {
    happened: 'This invitation was already used. Each works once.',
    kept: nothing,
    todo: 'If it was not you, tell the person who invited you now. Else ask for a new one.',
  },
  invitation_expired: {
    happened: 'This invitation has expired.',
    kept: nothing,
    todo: 'Ask for a new one.',
  },
  invitation_proof_wrong: {
    happened: 'This link is damaged.',
    kept: nothing,
    todo: 'Copy the whole link, or ask for a new one.',
  },
  parcel_malformed: {
    happened: 'A parcel could not be read.',
    kept,
    todo: 'Load the page again and send once more.',
  },
  parcel_foreign: {
    happened: 'A parcel belongs to another operation or device.',
    kept,
    todo: 'Open the operation it was written for.',
  },
  parcel_root_wrong: {
    happened: 'A parcel does not match its own seal.',
    kept,
    todo: 'Send once more. If it stays, tell your administrator.',
  },
  parcel_signature_wrong: {
    happened: 'A parcel’s device signature was not right.',
    kept,
    todo: 'Tell your administrator. The device may need a new invitation.',
  },
  parcel_actor_signature_wrong: {
    happened: 'A parcel’s personal signature was not right.',
    kept,
    todo: 'Sign in as yourself on this device and send once more.',
  },
  parcel_ahead: {
    happened: 'Earlier parcels are missing.',
    kept,
    todo: 'They are sent first. You need not do anything.',
  },
  parcel_forked: {
    happened: 'This device’s chain has two ends, as if it had been copied.',
    kept,
    todo: 'Stop using this device and tell your administrator.',
  },
  entry_malformed: { happened: 'An entry could not be read.', kept, todo: 'Write it again.' },
  entry_foreign: {
    happened: 'An entry belongs to another device.',
    kept,
    todo: 'Send it from the device that wrote it.',
  },
  entry_out_of_sequence: {
    happened: 'An entry is not the next one of this device.',
    kept,
    todo: 'It is sent again in its place.',
  },
  entry_before_enrolment: {
    happened: 'An entry carries a date before this device was enrolled.',
    kept,
    todo: 'Check the device’s clock, then write it again.',
  },
  body_missing: { happened: 'An entry came without its content.', kept, todo: 'Send it once more.' },
  body_hash_wrong: {
    happened: 'An entry’s content does not match its header.',
    kept,
    todo: 'Write it again.',
  },
  body_wrong_shape: {
    happened: 'An entry has a field that is missing or not allowed.',
    kept,
    todo: 'Correct the field and write it again.',
  },
  body_not_coded: {
    happened: 'An entry holds free text where only codes are allowed.',
    kept,
    todo: 'Write it again with codes only.',
  },
  kind_ring_wrong: { happened: 'An entry was put in the wrong ring.', kept, todo: 'Write it again.' },
  kind_subject_wrong: { happened: 'An entry does not fit what it is about.', kept, todo: 'Write it again.' },
  subject_unknown: {
    happened: 'What the entry is about is not known here.',
    kept,
    todo: 'Wait until it has arrived, then send once more.',
  },
  subject_exists: { happened: 'This was already opened by somebody.', kept, todo: 'Add to what is there.' },
  audience_wrong: {
    happened: 'Who may read this was not set correctly.',
    kept,
    todo: 'Choose again who may read it.',
  },
  audience_not_yours: {
    happened: 'You may not write for these readers.',
    kept,
    todo: 'Choose readers of your own agency, or ask the owner.',
  },
  handling_code_wrong: {
    happened: 'The handling code does not fit the readers.',
    kept,
    todo: 'Choose again who may read it.',
  },
  agency_not_yours: {
    happened: 'You do not belong to this agency.',
    kept,
    todo: 'Write it for your own agency.',
  },
  role_may_not: {
    happened: 'Your role may not write this.',
    kept,
    todo: 'Ask a person who may, in your country.',
  },
  owner_only: { happened: 'Only the agency that owns this may change it.', kept, todo: 'Ask the owner.' },
  decision_needs_own_signature: {
    happened: 'A decision needs the person’s own signature.',
    kept,
    todo: 'Open your own key on this device, then decide again.',
  },
  last_coordinator: {
    happened: 'This is the operation’s last coordinator.',
    kept: nothing,
    todo: 'Make somebody else a coordinator first.',
  },
  role_may_not_give: {
    happened: 'You may not give this role.',
    kept,
    todo: 'Ask the coordinator.',
  },
  ...sealedRefusals,
  ...countingRefusals,
}
