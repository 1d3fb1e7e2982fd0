export * from './codes.ts'
export {
  dimensionOf,
  dimensions,
  phaseOf,
  type Dimension,
  type IndicatorCode,
} from './indicators/dimensions.ts'
export { forcedLabourSigns, forcedLabourSource, type ForcedLabourSign } from './indicators/forced-labour.ts'
export { mayCompute, readProfile, type Profile, type Weight } from './indicators/profile.ts'
export { profiles } from './indicators/profiles.ts'
export { unodcSigns, unodcSource, type UnodcSign } from './indicators/unodc.ts'
export type { NationalFinding, NationalLaw, NationalLaws, NationalRule } from './national/national.ts'
export { nationalLaws, readNationalLaws } from './national/read-laws.ts'
export { adultQuestions } from './questions/adult.ts'
export { childQuestions } from './questions/child.ts'
export { observations } from './questions/observed.ts'
export type { Observation, Question, Sign } from './questions/sign.ts'
export { doubts } from './rules/proposal.ts'
export type { DimensionFinding, Doubt, Element, Evidence, Proposal, Screening } from './rules/proposal.ts'
export { isChildPath, profileFor, propose, rulesVersion, type RuleData } from './rules/propose.ts'
