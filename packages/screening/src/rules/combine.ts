import type { Result } from '../codes.ts'
import type { Dimension } from '../indicators/dimensions.ts'

/** From what asks for least to what asks for most; a further sign may only lead to the right. */
export const adultLadder = [
  'no_grounds_seen',
  'labour_rights_case',
  'open_a_person_decides',
  'deception_and_exploitation',
  'reasonable_grounds',
] as const satisfies Result[]

export const childLadder = [
  'no_grounds_seen',
  'open_a_person_decides',
  'child_reasonable_grounds',
] as const satisfies Result[]

/**
 * Which dimensions hold, read by ILO's table (its use in the Moldova labour force survey, as a third party tells it).
 * What the table does not list stays open: exploitation and coercion without a means of recruitment, or a means
 * without exploitation yet, since the purpose need not have been achieved.
 */
export function combineAdult(holds: Record<Dimension, boolean>): (typeof adultLadder)[number] {
  const { deceptive_recruitment, coercive_recruitment, vulnerable_recruitment } = holds
  const recruited = deceptive_recruitment || coercive_recruitment || vulnerable_recruitment
  if (!holds.exploitation) {
    return recruited || holds.coercion || holds.vulnerability ? 'open_a_person_decides' : 'no_grounds_seen'
  }
  if (recruited && holds.coercion) return 'reasonable_grounds'
  if (deceptive_recruitment) return 'deception_and_exploitation'
  return recruited || holds.coercion || holds.vulnerability ? 'open_a_person_decides' : 'labour_rights_case'
}

/** Act and purpose are enough for a child. Any other sign is for a person to judge; no sign is no finding. */
export function combineChild(act: boolean, purpose: boolean, anySign: boolean): (typeof childLadder)[number] {
  if (act && purpose) return 'child_reasonable_grounds'
  return anySign ? 'open_a_person_decides' : 'no_grounds_seen'
}
