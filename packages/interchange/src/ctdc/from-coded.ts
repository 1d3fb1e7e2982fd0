import type { exploitations } from '@libertad/domain'
import type { CodedPart } from '../cases/case-parts.ts'
import { severalOf, type HtcdsCase, type HtcdsValue } from '../htcds/case.ts'
import { isCountry } from '../values/countries.ts'
import type { ColumnSet } from './columns.ts'
import type { CtdcRecord } from './record.ts'

type Exploitation = (typeof exploitations)[number]

/** A coded case, as far as the journal holds it. */
export interface CountedCase extends Pick<CodedPart, 'sex' | 'ageBand' | 'nationality' | 'exploitation'> {
  /** Day or instant at which she was met or received. */
  at: string
  /** Country in which she was exploited, where that is known. */
  countryOfExploitation?: string
}

const labour: readonly Exploitation[] = [
  'forced_labour_or_services',
  'slavery',
  'similar_to_slavery',
  'servitude',
  'forced_begging',
]

/** A record of a coded case. Where no exploitation is known, no column says that there was none. */
export function fromCoded(one: CountedCase): CtdcRecord {
  const { sex, ageBand, nationality, exploitation, at, countryOfExploitation } = one
  const year = Number(at.slice(0, 4))
  return {
    ...(Number.isInteger(year) && year > 0 && { year }),
    ...(sex !== 'no_answer' && sex !== 'not_asked' && { sex }),
    ...(ageBand !== 'unknown' && { ageBand }),
    ...(nationality !== undefined && isCountry(nationality) && { citizenship: nationality }),
    ...(countryOfExploitation !== undefined && { countryOfExploitation }),
    ...{ flags: flagsOf(exploitation), texts: {}, kept: {} },
  }
}

function flagsOf(exploitation: readonly Exploitation[]): Record<string, boolean> {
  const known = exploitation.filter((code) => code !== 'unknown')
  if (known.length === 0) return {}
  const has = (...codes: Exploitation[]) => known.some((code) => codes.includes(code))
  const [isLabour, isSexual] = [has(...labour), has('sexual_exploitation')]
  return {
    ...{ isForcedLabour: isLabour, isSexualExploit: isSexual, isSexAndLabour: isLabour && isSexual },
    isOtherExploit: known.some((code) => code !== 'sexual_exploitation' && !labour.includes(code)),
    ...{ isForcedMarriage: has('forced_marriage'), isOrganRemoval: has('organ_removal') },
    isSlaveryAndPractices: has('slavery', 'similar_to_slavery', 'servitude'),
    ...(has('forced_begging') && { typeOfLabourBegging: true }),
    ...(has('forced_criminality') && { typeOfLabourIllicitActivities: true }),
  }
}

/** Means of control of the standard, and the tick of each set that holds them. */
const means: Record<string, Record<ColumnSet, string>> = {
  DebtBondage: { k_anonymised: 'meansOfControlDebtBondage', synthetic: 'meansDebtBondageEarnings' },
  TakesEarnings: { k_anonymised: 'meansOfControlTakesEarnings', synthetic: 'meansDebtBondageEarnings' },
  RestrictsFinancialAccess: {
    k_anonymised: 'meansOfControlRestrictsFinancialAccess',
    synthetic: 'meansDenyBasicNeeds',
  },
  PhysicalThreats: { k_anonymised: 'meansOfControlThreats', synthetic: 'meansThreats' },
  ThreatsLawEnforcement: { k_anonymised: 'meansOfControlThreatOfLawEnforcement', synthetic: 'meansThreats' },
  ThreatensChildrenFamily: { k_anonymised: 'meansOfControlUsesChildren', synthetic: 'meansThreats' },
  PsychologicalAbuse: { k_anonymised: 'meansOfControlPsychologicalAbuse', synthetic: 'meansAbusePsyPhySex' },
  PhysicalAbuse: { k_anonymised: 'meansOfControlPhysicalAbuse', synthetic: 'meansAbusePsyPhySex' },
  SexualAbuse: { k_anonymised: 'meansOfControlSexualAbuse', synthetic: 'meansAbusePsyPhySex' },
  FalsePromises: { k_anonymised: 'meansOfControlFalsePromises', synthetic: 'meansFalsePromises' },
  PsychoactiveSubstance: {
    k_anonymised: 'meansOfControlPsychoactiveSubstances',
    synthetic: 'meansDrugsAlcohol',
  },
  RestrictsMedicalCare: {
    k_anonymised: 'meansOfControlRestrictsMedicalCare',
    synthetic: 'meansDenyBasicNeeds',
  },
  WithholdsNecessities: {
    k_anonymised: 'meansOfControlWithholdsNecessities',
    synthetic: 'meansDenyBasicNeeds',
  },
  ExcessiveWorkingHours: {
    k_anonymised: 'meansOfControlExcessiveWorkingHours',
    synthetic: 'meansExcessiveWorkHours',
  },
  WithholdsDocuments: { k_anonymised: 'meansOfControlWithholdsDocuments', synthetic: 'meansWithholdDocs' },
  // In the standard's definitions, and not in its list.
  RestrictsMovement: {
    k_anonymised: 'meansOfControlRestrictsMovement',
    synthetic: 'meansDenyBasicNeeds',
  },
  Other: { k_anonymised: 'meansOfControlOther', synthetic: '' },
}

/** Industries and forms, and the end of the column that holds them: `typeOfLabour…`, or `sectorOfLabour…`. */
const sectors: Record<string, string> = {
  A_AgricultureForestryAndFishing: 'LabourAgriculture',
  B_MiningAndQuarrying: 'LabourMiningOrDrilling',
  C_Manufacturing: 'LabourManufacturing',
  F_Construction: 'LabourConstruction',
  H_TransportationAndStorage: 'LabourTransportation',
  I_AccommodationAndFoodServiceActivities: 'LabourHospitality',
  T_ActivitiesOfHouseholdsAsEmployers: 'LabourDomesticWork',
  Prostitution: 'SexProstitution',
  Pornography: 'SexPornography',
  RemoteInteractiveServices: 'SexRemoteInteractiveServices',
  PrivateSexualServices: 'SexPrivateSexualServices',
}

/** What a case of the standard says beyond the coded part: means of control, industry, form, country. Only ticks that are yes. */
export function besideCoded(one: HtcdsCase): Pick<CtdcRecord, 'flags'> & { countryOfExploitation?: string } {
  const flags: Record<string, boolean> = {}
  for (const code of listOf(one.fields.vic_MethodsOfControl))
    for (const name of Object.values(means[code.replace(/^MethodsOfControl/, '')] ?? {}))
      if (name !== '') flags[name] = true
  for (const code of [
    ...listOf(one.fields.vic_ForcedLabourIndustry),
    ...listOf(one.fields.vic_TypeOfSexExploitation),
  ])
    for (const start of ['typeOf', 'sectorOf']) if (sectors[code]) flags[`${start}${sectors[code]}`] = true
  const place = severalOf(one, 'event').find(({ hte_Type: type }) => type === 'Exploitation')?.hte_Country
  return { flags, ...(typeof place === 'string' && isCountry(place) && { countryOfExploitation: place }) }
}

const listOf = (value: HtcdsValue | undefined): readonly string[] =>
  typeof value === 'object' ? value : typeof value === 'string' ? [value] : []
