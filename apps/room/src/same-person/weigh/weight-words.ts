import type { Say } from '../../frame/say.tsx'
import { oddsOf, timesOf } from './odds.ts'

type Speaks = Pick<Say, 't' | 'format' | 'number' | 'language'>

/** Less than this, in doublings, shows as nought and is said to tell nothing. */
const nothing = 0.05
export const tellsNothing = (weight: number): boolean => Math.abs(weight) < nothing

/** `+6.2`, `−0.4`, `0`: doublings to a tenth, with a true minus. */
export function sayWeight({ language }: Pick<Speaks, 'language'>, weight: number): string {
  if (tellsNothing(weight)) return '0'
  const said = Math.abs(weight).toLocaleString(language === 'en' ? 'en-GB' : language, {
    ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
  })
  return `${weight > 0 ? '+' : '−'}${said}`
}

/** What a weight means, as a sentence. */
export function sayWhatItMeans({ t, format, number }: Speaks, weight: number): string {
  const { weightSays } = t.samePerson
  const times = timesOf(weight)
  if (tellsNothing(weight) || times <= 1) return weightSays.nothing
  return format(weight > 0 ? weightSays.for : weightSays.against, { n: number(times) })
}

/** The likelihood in a sentence, and what it leaves open in another. */
export function sayOdds({ t, format, number }: Speaks, probability: number): { odds: string; open: string } {
  const words = t.samePerson.odds
  const { leans, to, pairs, low, high } = oddsOf(probability)
  const some =
    high === low
      ? number(low)
      : low === 0
        ? words.fewer
        : format(words.between, { low: number(low), high: number(high) })
  const odds = {
    same: format(words.for, { n: number(to) }),
    different: format(words.against, { n: number(to) }),
    even: words.even,
  }[leans]
  return { odds, open: format(leans === 'same' ? words.areNot : words.are, { pairs: number(pairs), some }) }
}

/** The same for a column of a table. */
export function sayOddsShort({ t, format, number }: Speaks, probability: number): string {
  const { leans, to } = oddsOf(probability)
  const words = t.samePerson.odds
  if (leans === 'even') return words.shortEven
  return format(leans === 'same' ? words.shortFor : words.shortAgainst, { n: number(to) })
}
