import { daysAfter, localDay } from '@libertad/domain'
import type { DueLine } from '../../model/care-model.ts'

export interface DueDay {
  /** `overdue`, or a day. */
  day: 'overdue' | (string & {})
  lines: DueLine[]
}

/**
 * Due things by day, each in the zone of its place, soonest first. What an earlier day asked for stands together in
 * front. `now`: milliseconds.
 */
export function byDay(lines: readonly DueLine[], now: number, zoneOf: (line: DueLine) => string): DueDay[] {
  const days = new Map<string, DueLine[]>()
  for (const line of lines.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    const zone = zoneOf(line)
    const day = localDay(line.at, zone)
    const key = day < localDay(new Date(now).toISOString(), zone) ? 'overdue' : day
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
