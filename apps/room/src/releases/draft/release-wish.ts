import { releaseTables, type Content, type protectionMethods } from '@libertad/domain'
import type { ReleaseRequest } from '@libertad/protocol'
import type { Mistakes } from '../../form/made.ts'

type Reason = NonNullable<Content<'release.prepared'>['correction']>

/** What is chosen for a release, as it stands in the form. */
export interface ReleaseChoice {
  tables: ReleaseRequest['tables']
  method: (typeof protectionMethods)[number]
  /** Number of the release that is replaced. */
  replaces: number | undefined
  reason: Reason | ''
}

/** Tables of one dimension: they hide least. */
export const usualChoice: ReleaseChoice = {
  ...{ tables: ['sex_age', 'exploitation', 'place'], method: 'suppress' },
  ...{ replaces: undefined, reason: '' },
}

/** Takes a table into the choice or out of it, in the order in which tables are told. */
export const toggleTable = ({ tables }: ReleaseChoice, table: ReleaseChoice['tables'][number]) => ({
  tables: releaseTables.filter((one) => (one === table ? !tables.includes(one) : tables.includes(one))),
})

/** What is asked of the hub, with the reason that goes with a correction; or what is missing. */
export function checkChoice(
  choice: ReleaseChoice,
):
  | { right: true; wish: ReleaseRequest; correction: Reason | undefined }
  | { right: false; mistakes: Mistakes<'tables' | 'reason'> } {
  const { tables, method, replaces, reason } = choice
  const mistakes: Mistakes<'tables' | 'reason'> = {
    ...(tables.length === 0 && { tables: 'choose' }),
    ...(replaces !== undefined && reason === '' && { reason: 'choose' }),
  }
  if (Object.keys(mistakes).length > 0) return { right: false, mistakes }
  return {
    ...{ right: true, wish: { tables, method, replaces: replaces ?? null } },
    correction: replaces === undefined || reason === '' ? undefined : reason,
  }
}
