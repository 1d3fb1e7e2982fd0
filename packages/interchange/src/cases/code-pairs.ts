import type { agencyTypes, determinations, exploitations } from '@libertad/domain'
import type { Sex } from '../values/sexes.ts'

type Exploitation = (typeof exploitations)[number]
type Determination = (typeof determinations)[number]
type AgencyType = (typeof agencyTypes)[number]

/** Codes of the standard, and ours. Of several pairs of one code the first counts, on either side. */
const pairs = <Ours extends string>(list: [standard: string, ours: Ours][]) => ({
  in: new Map(list.toReversed()),
  out: new Map(list.toReversed().map(([standard, ours]) => [ours, standard])),
})

export const genders = pairs<Sex>([
  ['Feminine', 'woman'],
  ['Masculine', 'man'],
  ['NonConforming', 'other'],
  ['TransgenderFeminine', 'other'],
  ['TransgenderMasculine', 'other'],
  ['NonSpecifiedUnknown', 'no_answer'],
])

/** The standard has no code for slavery and none for forced criminality: both are Other there, and ours beside it. */
export const exploitationTypes = pairs<Exploitation>([
  ['SexualExploitation', 'sexual_exploitation'],
  ['ForcedLabour', 'forced_labour_or_services'],
  ['ChildLabour', 'forced_labour_or_services'],
  ['ForcedMarriage', 'forced_marriage'],
  ['Servitude', 'servitude'],
  ['OrganRemoval', 'organ_removal'],
  ['ForcedBegging', 'forced_begging'],
  ['ForcedAdoption', 'illegal_adoption'],
  ['Other', 'other'],
  ['ForcedMilitaryByNonStateActors', 'other'],
  ['Surrogacy', 'other'],
])

/** Presumed is not identified: a possible victim and an actual one stay apart. */
export const statuses = pairs<Determination>([
  ['PossibleVictimOfTrafficking', 'presumed'],
  ['ActualVictimOfTrafficking', 'identified'],
  ['NotAVictimOfTrafficking', 'not_victim'],
])

export const deciders = pairs<AgencyType>([
  ['Police', 'police'],
  ['NGO', 'ngo'],
  ['CourtOrProsecution', 'prosecution'],
  ['NonPoliceGovernmentalOrganization', 'social_services'],
  ['NonPoliceGovernmentalOrganization', 'border'],
  ['NonPoliceGovernmentalOrganization', 'labour_inspection'],
  ['NonPoliceGovernmentalOrganization', 'mines_inspection'],
  ['NonPoliceGovernmentalOrganization', 'health'],
  ['NonPoliceGovernmentalOrganization', 'coordination'],
  ['Other', 'other'],
])
