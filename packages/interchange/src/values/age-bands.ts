import type { ageBands } from '@libertad/domain'
import { bare, cannotRead, read, saysUnknown, type ReadValue } from './read-value.ts'

export type AgeBand = (typeof ageBands)[number]

const limits: [number, AgeBand][] = [
  [8, '0-8'],
  [17, '9-17'],
  [20, '18-20'],
  [23, '21-23'],
  [26, '24-26'],
  [29, '27-29'],
  [38, '30-38'],
  [47, '39-47'],
]

/** The band of an age in whole years. */
export const bandOfAge = (age: number): AgeBand => limits.find(([last]) => age <= last)?.[1] ?? '48+'

/** The band that holds all ages from `first` to `last`; or as much as they agree on: child, adult, nothing. */
export function bandOfAges(first: number, last: number): AgeBand {
  if (bandOfAge(first) === bandOfAge(last)) return bandOfAge(first)
  return last < 18 ? 'child_unknown' : first >= 18 ? 'adult_unknown' : 'unknown'
}

/**
 * The age band on a day of somebody born on a date, of which the year may be all that is known. A birth after that day
 * has none.
 */
export function bandAt(birth: string, on: string): AgeBand | undefined {
  const [year, month, day] = birth.split('-')
  const age = (bornOn: string) =>
    Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (on.slice(5) < bornOn.slice(5) ? 1 : 0)
  const oldest = age(`${year}-${month ?? '01'}-${day ?? '01'}`)
  const youngest = age(`${year}-${month ?? '12'}-${day ?? '31'}`)
  return oldest < 0 ? undefined : bandOfAges(Math.max(0, youngest), oldest)
}

const childWords = new Set(
  'child minor minors children nino nina nna menor menordeedad enfant mineur mineure crianca menordeidade kind minderjarig minderjarige under18 u18 girl boy'.split(
    ' ',
  ),
)
const adultWords = new Set(
  'adult adulto adulta adulte volwassene volwassen mayordeedad majeur maiordeidade over18'.split(' '),
)

/**
 * An age band in any of its spellings (`9--17`, `09-17`, `48+`, `30 to 38`), or the band of an age in years. A band
 * that is cut otherwise gives what it has in common with ours, which is said.
 */
export function readAgeBand(text: string): ReadValue<AgeBand> {
  if (saysUnknown(text)) return read('unknown')
  const word = bare(text)
  if (childWords.has(word)) return read('child_unknown')
  if (adultWords.has(word)) return read('adult_unknown')
  const given = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s*(?:years?(?: old)?|yrs?|anos|años|ans|jaar)\b/g, '')
  const range = /^(\d{1,3})\s*(?:-{1,2}|–|—|to|a|à|até|bis|t\/m|tot)\s*(\d{1,3})$/.exec(given)
  if (range) return fromRange(Number(range[1]), Number(range[2]))
  const open =
    /^(?:(\d{1,3})\s*(?:\+|and over|or over|and older|y más|et plus|e mais|en ouder)|[>≥]=?\s*(\d{1,3}))$/.exec(
      given,
    )
  if (open) return fromRange(Number(open[1] ?? Number(open[2]) + (/^>\s*\d/.test(given) ? 1 : 0)), 120)
  const under = /^(?:<|under|below|menos de|moins de|onder)\s*(\d{1,3})$/.exec(given)
  if (under) return fromRange(0, Number(under[1]) - 1)
  const age = /^(\d{1,3})(?:[.,]\d+)?$/.exec(given)
  if (age && Number(age[1]) <= 120) return read(bandOfAge(Number(age[1])))
  return cannotRead('age_not_read', 'This is neither an age nor a band of ages, such as 17 or 9-17.')
}

function fromRange(first: number, last: number): ReadValue<AgeBand> {
  if (first > last || last > 130)
    return cannotRead('age_not_read', 'This band of ages ends before it begins.')
  const band = bandOfAges(first, last)
  const exact = limits.some(
    ([end, one], i) => one === band && end === last && (limits[i - 1]?.[0] ?? -1) + 1 === first,
  )
  return exact || (band === '48+' && first === 48)
    ? read(band)
    : read(band, {
        code: 'age_band_other',
        says: 'This band is cut otherwise than ours; what both say is taken.',
      })
}
