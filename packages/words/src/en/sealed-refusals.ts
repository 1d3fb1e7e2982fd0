import type { RefusalCode } from '@libertad/domain'
import type { RefusalWords } from '../words.ts'
import { kept, nothing } from './what-was-kept.ts'

/** Refusals about what is sealed and what may leave. */
export const sealedRefusals = {
  sealed_missing: {
    happened: 'A sealed part did not come with its entry.',
    kept,
    todo: 'Send both once more, from the device that sealed it.',
  },
  sealed_wrong: {
    happened: 'A sealed part is not the one that was signed.',
    kept,
    todo: 'Send it once more. If it stays, seal it again and tell your administrator.',
  },
  sealed_too_large: {
    happened: 'A sealed part is larger than the hub takes.',
    kept,
    todo: 'Make it smaller, as with a smaller picture, then seal it again.',
  },
  basis_unknown: {
    happened: 'A referral needs a consent or a legal basis, and the hub does not know this one.',
    kept,
    todo: 'Send the consent or the legal basis first, then the referral once more.',
  },
  basis_ended: {
    happened: 'The consent or the legal basis for this was taken back or is over.',
    kept,
    todo: 'Pass nothing on. Talk with the person, and ask anew if this is still wanted.',
  },
  second_person_needed: {
    happened: 'A second person has to agree before this counts.',
    kept,
    todo: 'Ask somebody else who may, to agree on another device, then send once more.',
  },
  reading_not_written_down: {
    happened: 'Sealed content is given only once the ground for opening it is written down.',
    kept: nothing,
    todo: 'Say why you open it, then try again.',
  },
  keys_missing: {
    happened: 'Keys that this needs are not there yet.',
    kept: nothing,
    todo: 'Ask whoever holds your agency’s keys to set them up or to give them to this device. If they are another agency’s, ask there.',
  },
  root_not_confirmed: {
    happened: 'The other agency’s root key has not been confirmed yet.',
    kept: nothing,
    todo: 'Compare the key’s fingerprint in person with somebody of that agency, then confirm it.',
  },
  root_changed: {
    happened: 'An agency’s root key changed, and the new one is not trusted yet.',
    kept: nothing,
    todo: 'Seal nothing for that agency. Compare the new key’s fingerprint in person, then confirm it.',
  },
  not_for_your_keys: {
    happened: 'This was not sealed for your keys.',
    kept: nothing,
    todo: 'If you need it for your work, ask the agency that sealed it.',
  },
  seal_broken: {
    happened: 'Sealed content does not open: it was damaged or changed.',
    kept: nothing,
    todo: 'Do not rely on it. Give your administrator the code below.',
  },
} satisfies Partial<Record<RefusalCode, RefusalWords>>
