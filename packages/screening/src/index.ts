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
export { entryLanguage, spokenLanguage } from './languages/entry-language.ts'
export { loadOfficerWords, loadQuestions, officerLanguages, personLanguages } from './languages/load.ts'
export type { OfficerLanguage, PersonLanguage } from './languages/load.ts'
export { officerTexts, type OfficerTextKey } from './languages/officer-texts.ts'
export { personHoles, personTexts, type PersonTextKey } from './languages/person-texts.ts'
export { readLanguageFile, type Audience } from './languages/read-language-file.ts'
export { fillIn, holesOf, statusOf, textStatuses } from './languages/text.ts'
export type { Checked, LanguageFile, Text, TextStatus } from './languages/text.ts'
export type { NationalFinding, NationalLaw, NationalLaws, NationalRule } from './national/national.ts'
export { nationalLaws, readNationalLaws } from './national/read-laws.ts'
export { agreementAnswers, consentPoints, consentPurposes, dataKinds } from './questions/agreement.ts'
export type { AgreementAnswer, ConsentPoint, ConsentPurpose, DataKind } from './questions/agreement.ts'
export { beginSteps, urgentNeeds, type BeginStep, type UrgentNeed } from './questions/begin.ts'
export { adultQuestions } from './questions/adult.ts'
export { childQuestions } from './questions/child.ts'
export { observations } from './questions/observed.ts'
export type { Observation, Question, Sign } from './questions/sign.ts'
export { doubts } from './rules/proposal.ts'
export type { DimensionFinding, Doubt, Element, Evidence, Proposal, Screening } from './rules/proposal.ts'
export { isChildPath, profileFor, propose, rulesVersion, type RuleData } from './rules/propose.ts'
