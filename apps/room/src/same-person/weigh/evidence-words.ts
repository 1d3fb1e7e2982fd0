import type { Words } from '@libertad/words/load'
import type { Evidence } from '@libertad/protocol'

type Known = keyof Words['samePerson']['of']

/** Kinds of tokens, in the order in which they say most. */
const tokens = ['document', 'word_and_day', 'names_and_nationality', 'names_and_age', 'family_and_year']
const codes = ['sex', 'age', 'nationality', 'same_site', 'days_apart', 'interviewed_before', 'same_visit']
const order = [...tokens, ...codes]

/** What was compared, tokens first, with the kinds of tokens that could not be: one side has none of them. */
export function evidenceRows(evidence: readonly Evidence[]): Evidence[] {
  const absent = tokens
    .filter((of) => !evidence.some((one) => one.of === of))
    .map((of): Evidence => ({ of, is: 'missing', weight: 0 }))
  const rank = ({ of }: Evidence) => (order.includes(of) ? order.indexOf(of) : tokens.length - 0.5)
  return [...evidence, ...absent].toSorted((one, other) => rank(one) - rank(other))
}

/** What a code names, in words. A kind of token that only a newer hub knows is still counted, and said to be one. */
export function sayCompared({ samePerson: { of: words } }: Pick<Words, 'samePerson'>, of: string): string {
  return Object.hasOwn(words, of) ? words[of as Known] : words.unknown
}

/** How it came out, in words of its own where the general ones would mislead. */
export function sayOutcome({ samePerson }: Pick<Words, 'samePerson'>, { of, is }: Evidence): string {
  const own = (samePerson.isOf as Record<string, Partial<Record<Evidence['is'], string>>>)[of]
  return own?.[is] ?? samePerson.is[is]
}
