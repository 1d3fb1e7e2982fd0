import type { PersonTextKey } from '../languages/person-texts.ts'

/** `not_asked` is the officer's; the other answers are hers, and each can be taken back at any time. */
export const agreementAnswers = ['yes', 'no', 'later', 'not_asked'] as const
export type AgreementAnswer = (typeof agreementAnswers)[number]

/** The seven points behind consent in the Human Trafficking Case Data Standard 2.0, each a dated answer of its own. */
export const consentPoints = [
  { code: 'agrees_to_interview', says: 'consent.interview' },
  { code: 'told_purpose_of_interview', says: 'consent.interview_purpose' },
  { code: 'told_use_of_data', says: 'consent.data_use' },
  { code: 'told_research_without_identity', says: 'consent.research' },
  { code: 'told_she_may_ask_for_data', says: 'consent.ask_for_data' },
  { code: 'told_how_long_kept', says: 'consent.kept_until' },
  { code: 'told_how_to_withdraw', says: 'consent.withdraw' },
] as const satisfies { code: string; says: PersonTextKey }[]
export type ConsentPoint = (typeof consentPoints)[number]['code']

/** What is agreed to apart: `receiving_body` once for each body, `kind_of_data` once for each kind and body. */
export const consentPurposes = [
  { code: 'interview', says: 'consent.interview' },
  { code: 'record', says: 'consent.record' },
  { code: 'receiving_body', says: 'consent.receiving_body' },
  { code: 'kind_of_data', says: 'consent.kind_of_data' },
  { code: 'evidence', says: 'consent.evidence' },
  { code: 'statistics', says: 'consent.statistics' },
  { code: 'contact_afterwards', says: 'consent.contact_afterwards' },
  { code: 'image', says: 'consent.image' },
] as const satisfies { code: string; says: PersonTextKey }[]
export type ConsentPurpose = (typeof consentPurposes)[number]['code']

/** Kinds of data that consent names one by one; the texts are `data.` and the code. */
export const dataKinds = [
  'first_name',
  'language',
  'contact',
  'needs',
  'what_happened',
  'papers',
  'health',
  'family',
  'photograph',
  'place',
] as const
export type DataKind = (typeof dataKinds)[number]
