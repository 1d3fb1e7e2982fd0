import type { VictimWording } from '../report.ts'
import { standings, type Deed, type Term } from './terms.ts'

const deedsSaid: [VictimWording, RegExp][] = [
  [
    'safeguarded',
    /^(?:safeguard|puest|poner|puso|a salvo|mis|mettre|protect|proteg|brought to safety|prise? en charge)/,
  ],
  ['freed', /^(?:free|liber|libert|released)/],
  ['rescued', /^(?:port|rescu|rescat|resgat|sav|salv|secour|sauv|removed|retir|extrait)/],
]

/** The words by which a figure of victims is said: how sure, and what was done. Nearest deeds only. */
export function wordingAround(
  folded: string,
  start: number,
  end: number,
  deeds: Term<Deed>[],
): VictimWording[] {
  const phrase = folded.slice(start, end)
  const found: VictimWording[] = standings
    .filter(([, form]) => form.test(phrase) || form.test(clauseAfter(folded, end)))
    .map(([code]) => code)
  const left = deeds.findLast((deed) => deed.end <= start && !/[.;:]|\d/.test(folded.slice(deed.end, start)))
  const right = deeds.find((deed) => deed.start >= end && !/[.;:]|\d/.test(folded.slice(end, deed.start)))
  for (const deed of [left, right]) {
    // What stands beyond “and” is done to others.
    if (deed && deed === left && /,|\b(?:and|y|et|e)\b/.test(folded.slice(deed.end, start))) continue
    if (deed && deed === right && /\b(?:and|y|et|e)\b/.test(folded.slice(end, deed.start))) continue
    if (!deed || (deed === left && start - deed.end > 60) || (deed === right && deed.start - end > 90))
      continue
    const word = folded.slice(deed.start, deed.end)
    if (deed.kind === 'identify' && /identif/.test(word)) found.push('identified')
    for (const [code, form] of deedsSaid) if (deed.kind === 'rescue' && form.test(word)) found.push(code)
  }
  return [...new Set(found)]
}

/** What follows in the clause, and what is set beside it: “fifteen workers, presumed victims of …”. */
const clauseAfter = (folded: string, end: number) =>
  /^(?:[a-z ]{0,24}, (?:[a-z]+ )?(?:victim|vitim)[^.;:!?\d,]*|[^.;:!?\d,]*)/.exec(
    folded.slice(end, end + 70),
  )![0]
