/**
 * Columns of the data sets of the Counter-Trafficking Data Collaborative (CTDC, https://www.ctdatacollaborative.org), in
 * their order.
 */
export type ColumnSet = 'k_anonymised' | 'synthetic'

const split = (text: string): string[] => text.trim().split(/\s+/)

/** The k-anonymised set of April 2020 and July 2021: -99 where nothing is known, or too few say the same. */
const kAnonymised = split(`
  yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry citizenship
  meansOfControlDebtBondage meansOfControlTakesEarnings meansOfControlRestrictsFinancialAccess meansOfControlThreats
  meansOfControlPsychologicalAbuse meansOfControlPhysicalAbuse meansOfControlSexualAbuse meansOfControlFalsePromises
  meansOfControlPsychoactiveSubstances meansOfControlRestrictsMovement meansOfControlRestrictsMedicalCare
  meansOfControlExcessiveWorkingHours meansOfControlUsesChildren meansOfControlThreatOfLawEnforcement
  meansOfControlWithholdsNecessities meansOfControlWithholdsDocuments meansOfControlOther meansOfControlNotSpecified
  meansOfControlConcatenated isForcedLabour isSexualExploit isOtherExploit isSexAndLabour isForcedMarriage
  isForcedMilitary isOrganRemoval isSlaveryAndPractices typeOfExploitConcatenated typeOfLabourAgriculture
  typeOfLabourAquafarming typeOfLabourBegging typeOfLabourConstruction typeOfLabourDomesticWork typeOfLabourHospitality
  typeOfLabourIllicitActivities typeOfLabourManufacturing typeOfLabourMiningOrDrilling typeOfLabourPeddling
  typeOfLabourTransportation typeOfLabourOther typeOfLabourNotSpecified typeOfLabourConcatenated typeOfSexProstitution
  typeOfSexPornography typeOfSexRemoteInteractiveServices typeOfSexPrivateSexualServices typeOfSexConcatenated
  isAbduction RecruiterRelationship CountryOfExploitation recruiterRelationIntimatePartner recruiterRelationFriend
  recruiterRelationFamily recruiterRelationOther recruiterRelationUnknown`)

/** The synthetic set of 2024: empty where nothing is known. */
const synthetic = split(`
  yearOfRegistration gender ageBroad citizenship CountryOfExploitation traffickMonths meansDebtBondageEarnings
  meansThreats meansAbusePsyPhySex meansFalsePromises meansDrugsAlcohol meansDenyBasicNeeds meansExcessiveWorkHours
  meansWithholdDocs isForcedLabour isSexualExploit isOtherExploit sectorOfLabourAgriculture sectorOfLabourConstruction
  sectorOfLabourDomesticWork sectorOfLabourHospitality sectorOfSexProstitution sectorOfSexPornography
  recruiterRelationIntimatePartner recruiterRelationFriend recruiterRelationFamily recruiterRelationOther`)

export const columnsOf: Record<ColumnSet, readonly string[]> = { k_anonymised: kAnonymised, synthetic }

const texts = new Set(
  split(`Datasource majorityStatus majorityStatusAtExploit majorityEntry meansOfControlConcatenated
    typeOfExploitConcatenated typeOfLabourConcatenated typeOfSexConcatenated RecruiterRelationship traffickMonths`),
)
const flags = new Set([
  ...[...kAnonymised, ...synthetic].filter(
    (name) =>
      /^(?:meansOfControl|means|is|typeOf|sectorOf|recruiterRelation)[A-Z]/.test(name) && !texts.has(name),
  ),
])

/** What a column holds. Releases between the two sets name some columns otherwise: what begins as theirs is a tick. */
export type CtdcRole =
  | { role: 'year' | 'gender' | 'age' | 'citizenship' | 'country' }
  /** A tick: 1, 0, or not known. `name`: as the sets write it. */
  | { role: 'flag'; name: string }
  | { role: 'text'; name: string }

const roles: Record<string, CtdcRole> = {
  yearofregistration: { role: 'year' },
  gender: { role: 'gender' },
  agebroad: { role: 'age' },
  citizenship: { role: 'citizenship' },
  countryofexploitation: { role: 'country' },
}

export function roleOf(heading: string): CtdcRole | undefined {
  const given = heading.trim()
  const lower = given.toLowerCase()
  if (roles[lower]) return roles[lower]
  const text = [...texts].find((name) => name.toLowerCase() === lower)
  if (text) return { role: 'text', name: text }
  // Statistics programs cut names after 32 characters.
  const flag = [...flags].find(
    (name) => name.toLowerCase() === lower || (lower.length >= 28 && name.toLowerCase().startsWith(lower)),
  )
  if (flag) return { role: 'flag', name: flag }
  return /^(?:meansOfControl|means|typeOf(?:Labour|Sex|Exploit|Trafficking)|sectorOf(?:Labour|Sex)|recruiterRelation)[A-Z]/.test(
    given,
  )
    ? { role: 'flag', name: given }
    : undefined
}
