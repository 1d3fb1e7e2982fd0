import { fields, mayRepeat, type FieldName } from './fields.ts'

/**
 * What one field holds: text as it was written; a date as `2018-04-05`, or as much of one as is known; a number; a
 * tick; of a list with several answers all of them. Absent: not known, which is never no.
 */
export type HtcdsValue = string | number | boolean | readonly string[]

export type HtcdsFields = { readonly [Name in FieldName]?: HtcdsValue }

/** One row of a case: fields of the standard, and columns that the standard does not know, as they came. */
export interface HtcdsRow {
  fields: HtcdsFields
  kept: Readonly<Record<string, string>>
}

/**
 * One case. What can be there several times (events, referrals onward, comments, plans, perpetrators) stands once in
 * the case itself and for each further time in `further`.
 */
export interface HtcdsCase extends HtcdsRow {
  fields: HtcdsFields
  further: HtcdsRow[]
}

/** Fields of one thing that a case may have several of. */
export type Repeating = 'event' | 'referral' | 'comment' | 'plan' | 'perpetrator'

const namesOf = (section: Repeating): FieldName[] =>
  fields.filter((field) => field.section === section && mayRepeat(field)).map(({ name }) => name)
const repeatingNames: Record<Repeating, FieldName[]> = {
  ...{ event: namesOf('event'), referral: namesOf('referral'), comment: namesOf('comment') },
  ...{ plan: namesOf('plan'), perpetrator: namesOf('perpetrator') },
}

/** All events, referrals onward, comments, plans or perpetrators of a case, in their order. */
export function severalOf(one: HtcdsCase, section: Repeating): HtcdsFields[] {
  return [one, ...one.further].flatMap(({ fields: said }) => {
    const filled = repeatingNames[section].filter((name) => said[name] !== undefined)
    return filled.length > 0
      ? [Object.fromEntries(filled.map((name) => [name, said[name]])) as HtcdsFields]
      : []
  })
}
