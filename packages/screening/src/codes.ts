/**
 * What may be written down about one question. `no_answer`: she was asked and does not want to answer.
 * `not_asked`: the officer did not ask. Only `yes` is a sign; the other four never differ in what follows from them.
 */
export const answerCodes = ['yes', 'no', 'dont_know', 'no_answer', 'not_asked'] as const
export type AnswerCode = (typeof answerCodes)[number]

/** `perhaps_child`: age not known, and a reason to think that she is under 18. */
export const ages = ['adult', 'child', 'perhaps_child', 'unknown'] as const
export type Age = (typeof ages)[number]

/** Kind of exploitation whose indicators are asked for; the officer chooses it, no answer changes it. */
export const exploitationKinds = ['labour', 'sexual'] as const
export type ExploitationKind = (typeof exploitationKinds)[number]

/** Adult or child, labour or sexual: the four lists of the ILO/EC indicators. */
export const profileCodes = ['AL', 'CL', 'AS', 'CS'] as const
export type ProfileCode = (typeof profileCodes)[number]

/** Palermo Protocol, Art. 3(a): the acts. */
export const acts = ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'] as const
export type Act = (typeof acts)[number]

/** Palermo Protocol, Art. 3(a): the means. */
export const means = [
  'threat',
  'force',
  'other_coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse_of_power',
  'abuse_of_vulnerability',
  'payment_to_controller',
] as const
export type Means = (typeof means)[number]

/** Palermo Protocol, Art. 3(a): the purposes it names, and others; the list is open. */
export const purposes = [
  'sexual_exploitation',
  'forced_labour_or_services',
  'slavery',
  'similar_to_slavery',
  'servitude',
  'organ_removal',
  'forced_criminality',
  'forced_begging',
  'forced_marriage',
  'illegal_adoption',
  'child_soldier',
  'other',
] as const
export type Purpose = (typeof purposes)[number]

/** What a proposal can say. A proposal is never a decision: a named person determines. */
export const results = [
  'no_grounds_seen',
  'labour_rights_case',
  'open_a_person_decides',
  'deception_and_exploitation',
  'reasonable_grounds',
  'child_reasonable_grounds',
  'not_computed',
] as const
export type Result = (typeof results)[number]

/** How sure a line is: read at its source, a well-known public text, or only seen in a third party's rendering. */
export const surenesses = ['seen', 'well_known', 'third_party'] as const
export type Sureness = (typeof surenesses)[number]
