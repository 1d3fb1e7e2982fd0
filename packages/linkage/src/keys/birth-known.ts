import type { ReadIdentity } from './identity.ts'

/** What is known of a birth: a day where it is whole, and the years that it may be in. */
export interface BirthKnown {
  day: string | undefined
  /** The likeliest first; an age leaves the year before and, where somebody rounded, the one after. */
  years: number[]
}

/** Nothing that can be read gives no years. */
export function birthKnown({ birthDate, age }: Pick<ReadIdentity, 'birthDate' | 'age'>): BirthKnown {
  const [, about, year, month, day] =
    /^(~?)(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(birthDate.trim()) ?? []
  if (year !== undefined) {
    const known = Number(year)
    const whole = month !== undefined && day !== undefined && month !== 'XX' && day !== 'XX'
    return {
      day: about === '' && whole ? birthDate.trim() : undefined,
      years: about === '' ? [known] : around(known),
    }
  }
  const said = /^(\d{4})-\d\d-\d\d$/.exec(age?.on ?? '')
  if (!said || !Number.isInteger(age!.years) || age!.years < 0 || age!.years > 120)
    return { day: undefined, years: [] }
  return { day: undefined, years: around(Number(said[1]) - age!.years) }
}

const around = (year: number) => [year, year - 1, year + 1]

/** Six years wide; a second row of bands lies across the first, so that years up to three apart share one of them. */
const width = 6

/** The two bands that a year is in. */
export const bandsOf = (year: number): string[] => [
  `a${Math.floor(year / width)}`,
  `b${Math.floor((year + width / 2) / width)}`,
]
