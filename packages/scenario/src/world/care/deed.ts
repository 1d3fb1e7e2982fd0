import type { ReferralWish, ToSeal } from '@libertad/casework'
import type { Content } from '@libertad/domain'
import type { CastDevice } from '../cast.ts'
import type { WrittenIdentity } from './who-she-is.ts'

/** The agency whose keys a deed is about: deeds about the same keys come one after the other. */
interface OfAgency {
  agency: string
}

/** Ids that a procedure of casework draws, in the order in which it draws them. */
interface WithIds {
  ids: string[]
}

/**
 * Something that a device does by the procedures of casework, for its person's agency. What it will seal stands here
 * in clear, since the play made it up; a hub gets nothing but what the procedures make of it.
 */
export type Deed =
  /** The first member makes the agency's root, and its first epoch. */
  | ({ deed: 'begin_keys' } & OfAgency)
  /** A member offers the key of her device, having read the root from whoever let her in. */
  | ({ deed: 'offer_key' } & OfAgency)
  /** The holder of the root certifies these devices' keys and gives them the epochs. */
  | ({ deed: 'admit'; devices: CastDevice[] } & OfAgency)
  /** A phone is lost or a member left: its key ends, and what is sealed from now on is sealed to another. */
  | ({
      deed: 'end_key'
      device: CastDevice
      reason: Content<'person.key_ended'>['reason']
      epoch: Content<'agency.epoch_begun'>['reason']
    } & OfAgency)
  /** Two agencies stood side by side and their figures were the same. */
  | ({ deed: 'confirm_root'; of: string } & OfAgency)
  | ({ deed: 'receive_epochs' } & OfAgency)
  | ({ deed: 'seal' } & WithIds & Pick<ToSeal, 'thing' | 'about' | 'audience' | 'value' | 'index'>)
  /** `bases`: consents and legal bases that the device knows. Ids: audience, its package's audience, referral, package. */
  | ({ deed: 'refer'; bases: string[]; wish: ReferralWish } & WithIds)
  /** Reads what came with a referral, and opens a case. Ids: audience, case, identity. */
  | ({
      deed: 'open_case'
      referral: string
      package: string
      about: Omit<Content<'case.received'>, 'handling' | 'reviewOn' | 'metAt' | 'referral'>
    } & WithIds)
  /** The coordinator says who keeps the tokens. */
  | { deed: 'name_keeper'; audience: string }
  /** Rough keys of who she is become tokens, once the phone has a network. */
  | { deed: 'give_tokens'; person: string; audience: string; identity: WrittenIdentity }
  /** Whoever leads an agency looks at pairs that the hub proposes, and answers. */
  | ({ deed: 'judge_pairs'; evening: string } & OfAgency)
  /** Figures for the public are put forward. `after`: devices whose answers they stand on. */
  | ({
      deed: 'prepare_release'
      release: string
      audience: string
      operation: string
      after: string[]
    } & OfAgency)
  /** A second person, on another device, signs what was put forward. */
  | ({ deed: 'sign_release'; release: string; audience: string } & OfAgency)
  | { deed: 'withdraw'; consent: string; by: Content<'consent.withdrawn'>['by']; referrals: string[] }
  | { deed: 'give_receipt'; referral: string; package: string }
