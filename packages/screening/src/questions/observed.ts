import type { Observation } from './sign.ts'

/** What an officer may see at the place, apart from what anybody says. */
export const observations: readonly Observation[] = [
  {
    code: 'papers_held_by_others',
    indicators: ['coercion.documents_taken'],
    ...{ means: ['other_coercion'], forcedLabour: ['retention_of_identity_documents'] },
    unodc: ['papers_held_by_another'],
  },
  {
    code: 'locked_or_guarded',
    indicators: ['coercion.isolation'],
    ...{ means: ['other_coercion'], forcedLabour: ['restriction_of_movement'] },
    unodc: ['security_keeps_people_in'],
  },
  {
    code: 'marks_of_violence',
    indicators: ['coercion.violence'],
    ...{ means: ['force'], forcedLabour: ['physical_and_sexual_violence'], unodc: ['injuries_of_control'] },
  },
  {
    code: 'debt_book',
    indicators: ['coercion.debt_bondage'],
    ...{ means: ['other_coercion'], forcedLabour: ['debt_bondage'], unodc: ['bonded_by_debt'] },
  },
  {
    code: 'shift_list_long',
    indicators: ['exploitation.excessive_hours'],
    ...{ purposes: ['forced_labour_or_services'], forcedLabour: ['excessive_overtime'] },
    unodc: ['long_hours', 'no_days_off'],
  },
  {
    code: 'deductions_from_pay',
    indicators: ['exploitation.wage_manipulation'],
    ...{
      purposes: ['forced_labour_or_services'],
      forcedLabour: ['withholding_of_wages'],
      unodc: ['deductions'],
    },
  },
  {
    code: 'no_contracts_or_records',
    indicators: ['exploitation.no_respect_of_labour_law'],
    unodc: ['no_contract', 'no_wage_records'],
  },
  {
    code: 'dangerous_work',
    indicators: ['exploitation.hazardous_work'],
    ...{ forcedLabour: ['abusive_working_and_living_conditions'], unodc: ['no_protective_clothing'] },
  },
  {
    code: 'very_bad_working_conditions',
    indicators: ['exploitation.very_bad_working_conditions'],
    ...{ forcedLabour: ['abusive_working_and_living_conditions'], unodc: ['no_safety_notices'] },
  },
  {
    code: 'unfit_housing',
    indicators: ['exploitation.bad_living_conditions'],
    ...{ forcedLabour: ['abusive_working_and_living_conditions'], unodc: ['unfit_housing', 'poor_housing'] },
  },
  {
    code: 'sleeps_where_works',
    indicators: ['vulnerability.dependency_on_exploiters'],
    ...{ acts: ['harbouring'], unodc: ['sleeps_where_works', 'lives_in_group_at_work'] },
  },
  {
    code: 'remote_no_transport',
    indicators: ['vulnerability.unknown_area'],
    ...{ forcedLabour: ['isolation'], unodc: ['little_social_contact'] },
  },
  {
    code: 'others_speak_for_her',
    indicators: ['coercion.under_strong_influence'],
    unodc: ['others_speak', 'cannot_communicate_freely'],
  },
  { code: 'seems_instructed', indicators: ['coercion.forced_to_lie'], unodc: ['seems_instructed'] },
  { code: 'fear', indicators: [], unodc: ['fear_or_anxiety'], concernsChild: true },
  { code: 'brought_by_others', indicators: [], acts: ['transportation'], unodc: ['group_under_control'] },
  { code: 'moved_between_places', indicators: [], acts: ['transfer'], unodc: ['moved_between_brothels'] },
  {
    code: 'child_at_work',
    indicators: ['exploitation.no_access_to_education'],
    ...{ unodc: ['tools_for_children'], concernsChild: true },
  },
  { code: 'child_without_family', indicators: [], concernsChild: true },
  {
    code: 'sexual_services_sold_here',
    indicators: [],
    ...{ purposes: ['sexual_exploitation'], unodc: ['place_known_for_exploitation'], concernsChild: true },
  },
]
