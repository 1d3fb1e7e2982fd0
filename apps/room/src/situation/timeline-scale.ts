import type { TimelineView } from '../model/view-model.ts'

const hour = 3_600_000

/** One day of a timeline: where it begins and ends, 0 to 1. */
export interface DaySpan {
  start: string
  from: number
  to: number
}

/** Share of the timeline at a moment, 0 to 1. */
export function shareAt({ start, end }: TimelineView, moment: number): number {
  const [from, to] = [Date.parse(start), Date.parse(end)]
  return Math.min(1, Math.max(0, (moment - from) / (to - from)))
}

/** The days of a short timeline. It begins at a local midnight and no clock changes are drawn inside. */
export function daysOf({ start, end }: TimelineView): DaySpan[] {
  const [from, to] = [Date.parse(start), Date.parse(end)]
  const days: DaySpan[] = []
  for (let day = from; day < to; day += 24 * hour)
    days.push({
      start: new Date(day).toISOString(),
      from: (day - from) / (to - from),
      to: Math.min(1, (day + 24 * hour - from) / (to - from)),
    })
  return days
}

/** The months of a long timeline, every `each` of them named. */
export function monthsOf({ start, end }: TimelineView, each: number): DaySpan[] {
  const [from, to] = [Date.parse(start), Date.parse(end)]
  const months: DaySpan[] = []
  const first = new Date(from)
  for (let i = 0; ; i += each) {
    const begins = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i, 1)
    const ends = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i + each, 1)
    if (begins >= to) return months
    months.push({
      start: new Date(Math.max(begins, from)).toISOString(),
      from: Math.max(0, (begins - from) / (to - from)),
      to: Math.min(1, (ends - from) / (to - from)),
    })
  }
}

/** Local night, six in the evening to six in the morning, as shares of the timeline. */
export function nightsOf(view: TimelineView): { from: number; to: number }[] {
  const [from, to] = [Date.parse(view.start), Date.parse(view.end)]
  const share = (moment: number) => Math.min(1, Math.max(0, (moment - from) / (to - from)))
  const nights: { from: number; to: number }[] = []
  for (let midnight = from; midnight <= to; midnight += 24 * hour) {
    const night = { from: share(midnight - 6 * hour), to: share(midnight + 6 * hour) }
    if (night.to > night.from) nights.push(night)
  }
  return nights
}
