import { rightOf } from '@libertad/domain'
import type { Moment } from './moment.ts'

/** Whether one of the reader's roles reads records of its own agency, by the table of rights. */
export function readsCases({ me }: Moment): boolean {
  return me.roles.some((role) => ['read', 'write'].includes(rightOf(role, 'case', 'own').right))
}
