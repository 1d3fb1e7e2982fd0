import { lineFaults, type LineFault } from '../../journeys/field-line.ts'
import { wholeWeek } from '../../journeys/week-whole.ts'

export interface PhoneReport {
  weeks: number
  deaths: number
  /** Times that a form was found where it was left. */
  resumed: number
  entries: number
  /** What was being done when a phone died, by name. */
  diedIn: Record<string, number>
  faults: Record<LineFault, number>
  /** From the start of the browser to the open phone, milliseconds, after each death. */
  reopened: number[]
  /** What did not hold, with the seed of its week. */
  wrong: string[]
}

/** More in one week would leave no touch between two deaths. */
const mostInAWeek = 40

/** Kills the browser of a phone so many times, in as many weeks in the mines as that takes. */
export async function killPhones(
  kills: number,
  seed: string,
  said: (line: string) => void,
): Promise<PhoneReport> {
  const report: PhoneReport = {
    ...{ weeks: 0, deaths: 0, resumed: 0, entries: 0, diedIn: {}, reopened: [], wrong: [] },
    faults: { drop: 0, delay: 0, duplicate: 0, truncate: 0, reset: 0 },
  }
  while (report.deaths < kills) {
    const its = `${seed} ${report.weeks + 1}`
    const deaths = Math.min(mostInAWeek, kills - report.deaths)
    const week = await wholeWeek({ seed: its, deaths, said })
    report.weeks++
    report.deaths += week.days.deaths
    report.resumed += week.days.resumed
    report.entries += week.entries
    report.reopened.push(...week.days.reopened)
    report.wrong.push(...week.wrong.map((what) => `week “${its}”: ${what}`))
    for (const [deed, times] of Object.entries(week.days.diedIn))
      report.diedIn[deed] = (report.diedIn[deed] ?? 0) + times
    for (const fault of lineFaults) report.faults[fault] += week.faults[fault]
    if (week.days.deaths === 0) report.wrong.push(`week “${its}”: the phone never died`)
    if (week.days.deaths === 0) break
  }
  return report
}
