import type {
  ageBands,
  agencyTypes,
  determinations,
  exploitations,
  sexes,
  urgentNeeds,
} from '@libertad/domain'
import type { HtcdsRow, HtcdsValue } from '../htcds/case.ts'
import type { FieldName } from '../htcds/fields.ts'

/**
 * What of a case is coded: it may be written into the journal, in `case.received` and what follows it. What a person
 * has to say anew stands here only as what the other organisation said.
 */
export interface CodedPart {
  sex: (typeof sexes)[number]
  ageBand: (typeof ageBands)[number]
  /** ISO 3166-1 alpha-2, `stateless`, or not said. */
  nationality?: string
  /** Day on which the other organisation received her. */
  receivedOn?: string
  exploitation: (typeof exploitations)[number][]
  /** What the other organisation holds her to be, and what kind of body decided it: never one without the other. */
  determination?: {
    status: (typeof determinations)[number]
    by: (typeof agencyTypes)[number]
  }
  needs: (typeof urgentNeeds)[number][]
  /** Whether the other organisation still works on it. */
  open?: boolean
}

/** Who she is, in the shape in which identities are sealed. */
export interface IdentityPart {
  family: string
  given: string
  calledBy: string
  /** `1996-04-02`, `1996-XX-XX` where only the year is known, `~1996` from an age. */
  birthDate: string
  asWritten: string
  nationality: string
  languages: string[]
  contacts: { kind: string; value: string; safe: 'yes' | 'no' | 'not_asked' }[]
  documents: { type: string; number: string; issuer: string; zone: string; heldBy: string }[]
}

/** The seven points that the standard's one tick covers. */
export const consentPoints = [
  'agreed_to_interview',
  'told_purpose',
  'told_uses',
  'told_research',
  'told_access',
  'told_retention',
  'told_withdrawal',
] as const
export type ConsentPoint = (typeof consentPoints)[number]

/** Of each point whether it holds; absent: not known. A tick of others says nothing of the single points. */
export type ConsentPart = Partial<Record<ConsentPoint, boolean>>

/** A value as it came, beside what the other parts gave for it when it came. */
export interface AsItCame<Value> {
  as?: Value
  instead?: Value
}

/**
 * What has no place in the other parts. It is sealed with the identity and goes back into the standard as it came, as
 * long as nobody has changed in the product what it stands beside.
 */
export interface ExtensionPart {
  fields: Partial<Record<FieldName, AsItCame<HtcdsValue>>>
  kept: Record<string, AsItCame<string>>
  further: HtcdsRow[]
}

/** A case of others in the product's own words: what may be coded, what must be sealed, what she agreed to. */
export interface CaseParts {
  coded: CodedPart
  identity: IdentityPart
  consent: ConsentPart
  extension: ExtensionPart
}

export const noIdentity: IdentityPart = {
  ...{ family: '', given: '', calledBy: '', birthDate: '', asWritten: '', nationality: '' },
  ...{ languages: [], contacts: [], documents: [] },
}
