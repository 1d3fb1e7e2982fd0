import type { Weight } from '../indicators/profile.ts'

/**
 * Whether a dimension holds: two strong; or one strong and one other; or three medium; or two medium and a weak one.
 * ILO/EC 2009, p. 3, as a third party quotes it.
 */
export function positive({ strong, medium, weak }: Record<Exclude<Weight, 'absent'>, number>): boolean {
  return strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1)
}
