import type { Sureness } from '../codes.ts'

/** ILO indicators of forced labour, 2012, in their order. No weights; one may be enough. */
export const forcedLabourSigns = [
  'abuse_of_vulnerability',
  'deception',
  'restriction_of_movement',
  'isolation',
  'physical_and_sexual_violence',
  'intimidation_and_threats',
  'retention_of_identity_documents',
  'withholding_of_wages',
  'debt_bondage',
  'abusive_working_and_living_conditions',
  'excessive_overtime',
] as const
export type ForcedLabourSign = (typeof forcedLabourSigns)[number]

export const forcedLabourSource: { source: string; sureness: Sureness } = {
  source: 'ILO, Indicators of forced labour, 2012',
  sureness: 'seen',
}
