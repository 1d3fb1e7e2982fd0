import type { Random } from '../../random.ts'
import { ageOf, type BirthDate } from '../birth-date.ts'
import type { Identity } from '../identity.ts'

/** As an officer writes it: also as years of age, when no date was asked or given. */
export type WrittenBirthDate = BirthDate | { known: 'age'; age: number }

export const birthDateChanges = ['day_month_swapped', 'age_instead_of_date', 'year_only'] as const
export type BirthDateChange = (typeof birthDateChanges)[number]

/** Day and month in each other's place, where both could be a month and they differ. */
function swapped({ date }: { date: string }): BirthDate | undefined {
  const [year, month, day] = date.split('-') as [string, string, string]
  return Number(day) > 12 || day === month ? undefined : { known: 'full', date: `${year}-${day}-${month}` }
}

/** How each change writes it down at a moment (milliseconds UTC); `undefined` where it cannot be made. */
export function changeBirthDate(
  change: BirthDateChange,
  { birthDate, ageBand }: Pick<Identity, 'birthDate' | 'ageBand'>,
  at: number,
): WrittenBirthDate | undefined {
  if (change === 'age_instead_of_date') {
    const age = ageOf(birthDate, ageBand, at)
    return age === undefined ? undefined : { known: 'age', age }
  }
  if (birthDate.known !== 'full') return undefined
  return change === 'year_only'
    ? { known: 'year', year: Number(birthDate.date.slice(0, 4)) }
    : swapped(birthDate)
}

/** One change at most, in the share of records that have one. */
export function writtenBirthDate(
  random: Random,
  identity: Pick<Identity, 'birthDate' | 'ageBand'>,
  at: number,
): { birthDate: WrittenBirthDate; change: BirthDateChange | undefined } {
  const possible = birthDateChanges.flatMap((change) => {
    const changed = changeBirthDate(change, identity, at)
    return changed ? [{ birthDate: changed, change }] : []
  })
  return possible.length > 0 && random.chance(0.5)
    ? random.pick(possible)
    : { birthDate: identity.birthDate, change: undefined }
}
