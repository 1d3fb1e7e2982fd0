import type { WaitingLine } from '../model/view-model.ts'

/** What waits, sorted by who else waits for it. */
export const groups = ['alerts', 'for_others', 'others'] as const
export type Group = (typeof groups)[number]

const alerts = /^alert\./
/** What an agency has to learn soon: a referral, an answer taken back, a claim that two people carry. */
const forOthers = /^(referral\.|consent\.withdrawn$|legal_basis\.)/

export const groupOf = ({ kind }: Pick<WaitingLine, 'kind'>): Group =>
  alerts.test(kind) ? 'alerts' : forOthers.test(kind) ? 'for_others' : 'others'

export interface GroupLine {
  group: Group
  count: number
  bytes: number
}

/** What waits, summed up; a group of which nothing waits is left out. */
export function groupLines(waiting: readonly WaitingLine[]): GroupLine[] {
  return groups
    .map((group) => {
      const lines = waiting.filter((line) => groupOf(line) === group)
      return { group, count: lines.length, bytes: lines.reduce((sum, { bytes }) => sum + bytes, 0) }
    })
    .filter(({ count }) => count > 0)
}
