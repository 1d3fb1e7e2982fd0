import type { Sureness } from '../codes.ts'

/**
 * Signs of the UNODC leaflet on human trafficking, as far as copies of it could be read: the general ones, those of
 * sexual and those of labour exploitation. Unweighted: presence or absence proves nothing, presence should lead to
 * a question. The lists on children, domestic work, begging and crime are not here.
 */
export const unodcSigns = {
  general: [
    'believes_must_work_against_will',
    'cannot_leave',
    'movements_controlled',
    'fear_or_anxiety',
    'violence_or_threats',
    'injuries_of_control',
    'injuries_of_work',
    'distrusts_authorities',
    'threatened_with_authorities',
    'afraid_to_show_status',
    'papers_held_by_another',
    'false_papers',
    'place_known_for_exploitation',
    'language_not_known',
    'address_not_known',
    'others_speak',
    'seems_instructed',
    'forced_conditions',
    'punished',
    'cannot_negotiate',
    'little_or_no_pay',
    'no_access_to_earnings',
    'long_hours',
    'no_days_off',
    'poor_housing',
    'no_medical_care',
    'little_social_contact',
    'cannot_communicate_freely',
    'bonded_by_debt',
    'dependence',
  ],
  sexual: [
    'moved_between_brothels',
    'escorted',
    'marks_of_ownership',
    'sleeps_where_works',
    'lives_with_women_of_other_languages',
    'only_work_clothes',
    'only_sex_words_known',
    'no_cash',
    'no_identity_paper',
    'sign_of_sale',
    'group_under_control',
    'adverts_by_nationality',
  ],
  labour: [
    'lives_in_group_at_work',
    'unfit_housing',
    'no_protective_clothing',
    'leftovers_to_eat',
    'no_contract',
    'depends_on_employer',
    'no_choice_of_housing',
    'never_leaves_without_employer',
    'security_keeps_people_in',
    'fines',
    'insults',
    'no_training_or_licences',
    'notices_in_other_languages',
    'no_safety_notices',
    'no_permits',
    'no_wage_records',
    'tools_for_children',
    'deductions',
  ],
} as const
export type UnodcSign = (typeof unodcSigns)[keyof typeof unodcSigns][number]

export const unodcSource: { source: string; sureness: Sureness } = {
  source: 'UNODC, Human trafficking indicators (leaflet), from copies of it',
  sureness: 'seen',
}
