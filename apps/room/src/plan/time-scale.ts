import type { Day } from '../model/view-model.ts'

const dayLength = 86_400_000

/** A stretch of days drawn as 0 to 100 percent of a line. */
export interface TimeScale {
  start: Day
  end: Day
  /** Percent from the left; days outside are kept at the edge. */
  at: (day: Day) => number
  /** Whether the day lies on the line. */
  holds: (day: Day) => boolean
}

/** From the first day of any phase to the day after the last. `undefined` while no phase is planned. */
export function timeScale(phases: readonly { starts: Day; ends: Day }[]): TimeScale | undefined {
  const starts = phases.map((phase) => phase.starts).sort()
  const ends = phases.map((phase) => phase.ends).sort()
  const [start, end] = [starts[0], ends.at(-1)]
  if (start === undefined || end === undefined) return undefined
  const from = Date.parse(start)
  const length = Date.parse(end) + dayLength - from
  return {
    ...{ start, end },
    at: (day) => Math.min(100, Math.max(0, ((Date.parse(day) - from) / length) * 100)),
    holds: (day) => day >= start && day <= end,
  }
}

export interface Bar {
  left: number
  width: number
  when: 'done' | 'now' | 'next'
  /** Where its words go: in the bar, or beside it when it is too short for any. */
  words: 'in' | 'left' | 'right'
}

/** A bar shorter than this, in percent of the line, has no room for words. */
const roomForWords = 12

/** Where a phase lies on the line, both days included, and whether today is in it. */
export function phaseBar(scale: TimeScale, phase: { starts: Day; ends: Day }, today: Day): Bar {
  const left = scale.at(phase.starts)
  const width = scale.at(nextDay(phase.ends)) - left
  return {
    ...{ left, width },
    when: today < phase.starts ? 'next' : today > phase.ends ? 'done' : 'now',
    words: width >= roomForWords ? 'in' : left > 50 ? 'left' : 'right',
  }
}

/** The first days of the years on the line, for its labels. */
export function yearStarts(scale: TimeScale): { day: Day; year: string; at: number }[] {
  const first = Number(scale.start.slice(0, 4)) + 1
  const last = Number(scale.end.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => {
    const year = String(first + n)
    const day = `${year}-01-01`
    return { day, year, at: scale.at(day) }
  })
}

/** Length of the line in half years, rounded, at least one: 33 months are five of them, two and a half years. */
export function halfYears(scale: TimeScale): number {
  const months = (Date.parse(scale.end) - Date.parse(scale.start)) / dayLength / 30.44
  return Math.max(1, Math.round(months / 6))
}

function nextDay(day: Day): Day {
  return new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10)
}
