import { daysAfter, localDay } from '@libertad/domain'
import type { DueLine } from '../../model/care-model.ts'

export interface DueDay {
  /** `overdue`, or a day in the zone given. */
  day: 'overdue' | (string & {})
  lines: DueLine[]
}

/** The day of something due: a day stays as it is, an instant is read in the zone. */
export const dueDay = ({ at }: Pick<DueLine, 'at'>, zone: string): string =>
  at.length === 10 ? at : localDay(at, zone)

/** Due things by day, soonest first. What an earlier day asked for stands together in front. */
export function byDay(lines: readonly DueLine[], now: number, zone: string): DueDay[] {
  const today = localDay(new Date(now).toISOString(), zone)
  const days = new Map<string, DueLine[]>()
  for (const line of lines.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    const day = dueDay(line, zone)
    const key = day < today ? 'overdue' : day
    days.set(key, [...(days.get(key) ?? []), line])
  }
  return [...days]
    .map(([day, lines]) => ({ day, lines }))
    .toSorted((one, other) => (rank(one.day) < rank(other.day) ? -1 : 1))
}

const rank = (day: string) => (day === 'overdue' ? '' : day)

/** How a day is called: today and tomorrow have names. */
export function nearDay(day: string, now: number, zone: string): 'today' | 'tomorrow' | undefined {
  const today = localDay(new Date(now).toISOString(), zone)
  if (day === today) return 'today'
  return day === daysAfter(today, 1) ? 'tomorrow' : undefined
}

/** The day on which a person's time for recovery and reflection ends, if one runs. */
export const recoveryEnds = (lines: readonly DueLine[], id: string): string | undefined =>
  lines.find(({ what, case: of }) => what === 'reflection_ends' && of === id)?.at
