import type { Question } from './sign.ts'

const one = (
  code: string,
  pictogram: string | null,
  rest: Omit<Question, 'code' | 'path' | 'answer' | 'pictogram'>,
): Question => ({
  ...{ code, path: 'adult', answer: 'yes_no', pictogram },
  ...rest,
})

/**
 * The conversation with an adult. Work and journey come first, violence late. Every question is put so that `yes` is
 * the sign. The words are our own and stand in `languages/`.
 */
export const adultQuestions: readonly Question[] = [
  one('other_work', 'other_work', {
    indicators: ['deceptive_recruitment.job'],
    ...{ means: ['deception'], forcedLabour: ['deception'] },
  }),
  one('other_pay', 'other_pay', {
    indicators: ['deceptive_recruitment.wages'],
    ...{ means: ['deception'], forcedLabour: ['deception'] },
  }),
  one('needed_money', null, {
    indicators: ['vulnerable_recruitment.economic_reasons', 'vulnerability.economic_reasons'],
    ...{ means: ['abuse_of_vulnerability'], forcedLabour: ['abuse_of_vulnerability'] },
  }),
  one('little_known', null, {
    indicators: ['vulnerable_recruitment.lack_of_information'],
    ...{ means: ['abuse_of_vulnerability'], forcedLabour: ['abuse_of_vulnerability'] },
  }),
  one('journey_arranged', 'journey', {
    indicators: ['vulnerable_recruitment.difficulty_to_organise_travel'],
    ...{ acts: ['transportation'], means: ['abuse_of_vulnerability'] },
  }),
  one('long_hours', 'clock', {
    indicators: ['exploitation.excessive_hours'],
    ...{ purposes: ['forced_labour_or_services'], forcedLabour: ['excessive_overtime'] },
    unodc: ['long_hours', 'no_days_off'],
  }),
  one('little_pay', 'pay', {
    indicators: ['exploitation.low_or_no_salary', 'coercion.wages_withheld'],
    ...{ purposes: ['forced_labour_or_services'], forcedLabour: ['withholding_of_wages'] },
    unodc: ['little_or_no_pay', 'no_access_to_earnings'],
  }),
  one('depends_on_employer', 'bed', {
    indicators: ['vulnerability.dependency_on_exploiters'],
    ...{ acts: ['harbouring'], means: ['abuse_of_vulnerability'], forcedLabour: ['abuse_of_vulnerability'] },
    unodc: ['dependence', 'depends_on_employer'],
  }),
  one('nowhere_to_go', 'way_out', {
    indicators: ['vulnerability.unknown_area'],
    ...{ means: ['abuse_of_vulnerability'], forcedLabour: ['isolation'] },
    unodc: ['little_social_contact'],
  }),
  one('papers_kept', 'papers', {
    indicators: ['coercion.documents_taken'],
    ...{ means: ['other_coercion'], forcedLabour: ['retention_of_identity_documents'] },
    unodc: ['papers_held_by_another'],
  }),
  one('cannot_leave', 'door', {
    indicators: ['coercion.isolation'],
    ...{ means: ['other_coercion'], forcedLabour: ['restriction_of_movement'] },
    unodc: ['cannot_leave', 'movements_controlled'],
  }),
  one('debt', 'debt', {
    indicators: ['coercive_recruitment.debt_bondage', 'coercion.debt_bondage'],
    ...{ means: ['other_coercion'], forcedLabour: ['debt_bondage'] },
    unodc: ['bonded_by_debt'],
  }),
  one('threatened', null, {
    indicators: ['coercion.threats_of_violence'],
    ...{ means: ['threat'], forcedLabour: ['intimidation_and_threats'] },
    unodc: ['violence_or_threats'],
  }),
  one('threatened_with_police', null, {
    indicators: ['coercion.threat_of_denunciation'],
    ...{ means: ['threat'], forcedLabour: ['intimidation_and_threats'] },
    unodc: ['threatened_with_authorities'],
  }),
  one('hurt_here', 'hurt', {
    indicators: ['coercion.violence'],
    ...{ means: ['force'], forcedLabour: ['physical_and_sexual_violence'] },
    unodc: ['violence_or_threats'],
  }),
  one('forced_to_come', null, {
    indicators: ['coercive_recruitment.violence'],
    ...{ means: ['force'], forcedLabour: ['physical_and_sexual_violence'] },
  }),
  one('made_to_break_law', null, {
    indicators: ['coercion.forced_into_illicit_acts'],
    ...{ means: ['other_coercion'], purposes: ['forced_criminality'] },
    unodc: ['believes_must_work_against_will'],
  }),
  one('sexual_demands', null, {
    indicators: ['coercion.forced_tasks_or_clients'],
    ...{ means: ['other_coercion'], purposes: ['sexual_exploitation'] },
    ...{ forcedLabour: ['physical_and_sexual_violence'], unodc: ['believes_must_work_against_will'] },
  }),
]
