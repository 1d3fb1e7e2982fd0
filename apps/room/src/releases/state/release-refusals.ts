import type { Refusal } from '@libertad/domain'

/** What a refusal means for whoever prepares or signs, by its name in the catalogue. */
export type ReleaseRefusal =
  | 'too_few'
  | 'tables_unsafe'
  | 'too_many'
  | 'outdated'
  | 'replaced_already'
  | 'budget'
  | 'second_person'
  | 'not_from_here'
  | 'busy'

/** What is offered: to choose tables anew, to ask for the same again, or to make new figures. */
export type NextAct = 'choose' | 'ask' | 'prepare'

/** What the hub's refusal means for a release; `undefined` for those that are the same everywhere. */
export function meaningOf({ refused, at }: Refusal): ReleaseRefusal | undefined {
  switch (refused) {
    case 'release_not_safe':
      return at === 'people' ? 'too_few' : at === 'number' ? 'too_many' : 'tables_unsafe'
    case 'release_outdated':
      return at === 'replaces' ? 'replaced_already' : 'outdated'
    case 'budget_spent':
      return 'budget'
    case 'second_person_needed':
      return 'second_person'
    case 'release_not_from_here':
      return 'not_from_here'
    case 'hub_busy':
      return 'busy'
    default:
      return undefined
  }
}

/** What leads on from a refusal; nothing where only time or somebody else does. */
export function nextAfter(refusal: Refusal): NextAct | undefined {
  const meaning = meaningOf(refusal)
  switch (meaning) {
    case 'tables_unsafe':
    case 'budget':
    case 'replaced_already':
      return 'choose'
    case 'outdated':
    case 'not_from_here':
      return 'prepare'
    case 'too_few':
    case 'too_many':
    case 'second_person':
      return undefined
    case 'busy':
    case undefined:
      return 'ask'
  }
}
