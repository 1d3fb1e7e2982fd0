import type { ageBands } from '@libertad/domain'
import type { Random } from '../random.ts'

/** Many people met know only their year of birth, some not even that. Dates are `YYYY-MM-DD`. */
export type BirthDate =
  { known: 'full'; date: string } | { known: 'year'; year: number } | { known: 'unknown' }

/** Youngest and oldest in years, both included. The bands of unknown age spread over what they allow. */
const ages: Record<(typeof ageBands)[number], [number, number]> = {
  ...{ '0-8': [0, 8], '9-17': [9, 17], child_unknown: [9, 17], '18-20': [18, 20], '21-23': [21, 23] },
  ...{ '24-26': [24, 26], '27-29': [27, 29], '30-38': [30, 38], '39-47': [39, 47], '48+': [48, 66] },
  ...{ adult_unknown: [18, 50], unknown: [15, 50] },
}

const day = 86_400_000

/**
 * A date of birth that puts somebody into her band at a moment (milliseconds UTC). Where the band says that her age
 * is not known, neither is the date.
 */
export function birthDateOf(random: Random, ageBand: (typeof ageBands)[number], at: number): BirthDate {
  const [youngest, oldest] = ages[ageBand]
  const birthday = new Date(at)
  birthday.setUTCHours(0, 0, 0, 0)
  const latest = new Date(birthday).setUTCFullYear(birthday.getUTCFullYear() - youngest)
  const earliest = new Date(birthday).setUTCFullYear(birthday.getUTCFullYear() - oldest - 1) + day
  const date = new Date(random.int(earliest / day, latest / day) * day).toISOString().slice(0, 10)
  const known = random.weighted([['full', 76] as const, ['year', 15] as const, ['unknown', 9] as const])
  if (known === 'unknown' || ageBand.endsWith('unknown')) return { known: 'unknown' }
  return known === 'full' ? { known, date } : { known, year: Number(date.slice(0, 4)) }
}

/** Full years at a moment; where only the year is known, the age nearest to her band that it allows. */
export function ageOf(
  birthDate: BirthDate,
  ageBand: (typeof ageBands)[number],
  at: number,
): number | undefined {
  if (birthDate.known === 'unknown') return undefined
  const today = new Date(at).toISOString().slice(0, 10)
  if (birthDate.known === 'year') {
    const most = Number(today.slice(0, 4)) - birthDate.year
    const [youngest] = ages[ageBand]
    return most > youngest ? most - 1 : most
  }
  const years = Number(today.slice(0, 4)) - Number(birthDate.date.slice(0, 4))
  return today.slice(5) < birthDate.date.slice(5) ? years - 1 : years
}
