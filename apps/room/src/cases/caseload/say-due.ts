import { localDay } from '@libertad/domain'
import type { Say } from '../../frame/say.tsx'
import { nearDay } from './by-day.ts'

/** A day as a case worker says it: today, tomorrow, else its date. */
export function sayDue({ t, shortDay, home }: Say, day: string, now: number): string {
  const near = nearDay(day, now, home)
  return near ? t.cases.near[near] : shortDay(day)
}

/** Whether a day is before today, in the zone of the coordinating cell. */
export const isOver = (day: string, now: number, zone: string): boolean =>
  day < localDay(new Date(now).toISOString(), zone)
