import { csvFile } from '../../design/csv.ts'
import type { Say } from '../../frame/say.tsx'
import { ownWord, pairState, type PairHere } from '../pair/pair-state.ts'
import { sayOddsShort } from '../weigh/weight-words.ts'

/** Pairs as a file, in the order of the screen: pseudonyms, countries and answers, no names and no tokens. */
export function pairsCsv(
  say: Pick<Say, 't' | 'format' | 'number' | 'language' | 'country'>,
  pairs: readonly PairHere[],
  now: number,
  pseudonymOf: (pair: PairHere) => string | undefined,
): string {
  const { t, country } = say
  const heads = t.samePerson.column
  return csvFile(
    [heads.mine, heads.countries, heads.likely, heads.answer, heads.state, heads.due],
    pairs.map((pair) => {
      const word = ownWord(pair)
      return [
        ...[pseudonymOf(pair), pair.countries.map(country).join('; ')],
        ...[sayOddsShort(say, pair.probability), word && t.codes.samenessAnswer[word]],
        ...[t.samePerson.state[pairState(pair, now)], pair.due],
      ]
    }),
  )
}
