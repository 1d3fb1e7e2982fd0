import type { TimelineView } from '../model/view-model.ts'
import { startOfDay } from './moment.ts'
import type { Subjects } from './subjects.ts'

const hour = 3_600_000

/**
 * Entries by bar between two days, both included, as the hub took them. `subjects` is the present: the timeline
 * shows where one can travel, whatever moment is shown.
 */
export function timelineOf(
  subjects: Subjects,
  days: { first: string; last: string; zone: string },
  barHours: number,
): TimelineView {
  const start = startOfDay(days.first, days.zone)
  const end = new Date(Date.parse(startOfDay(days.last, days.zone)) + 24 * hour).toISOString()
  const bars = Math.ceil((Date.parse(end) - Date.parse(start)) / (barHours * hour))
  const entries: number[] = []
  for (const { receivedAt } of subjects.entries) {
    if (receivedAt === undefined || receivedAt < start || receivedAt >= end) continue
    const bar = Math.floor((Date.parse(receivedAt) - Date.parse(start)) / (barHours * hour))
    while (entries.length <= bar && entries.length < bars) entries.push(0)
    entries[bar] = (entries[bar] ?? 0) + 1
  }
  const arrests = subjects
    .all('arrest')
    .flatMap(({ entries: [first] }) => first?.receivedAt ?? [])
    .filter((moment) => moment >= start && moment < end)
    .sort()
  return { start, end, barHours, entries, arrests }
}
