import { parseDelimited } from './parse-delimited.ts'

const delimiters = [',', ';', '\t', '|'] as const

/**
 * The delimiter under which the first rows have most nearly the same number of cells, and more than one. A first line
 * `sep=;`, as one spreadsheet program writes it, decides. A list of one column has none: a comma is said.
 */
export function guessDelimiter(text: string): { delimiter: string; from: number } {
  const said = /^sep=(.)\r?\n/i.exec(text)
  if (said) return { delimiter: said[1]!, from: said[0].length }
  const beginning = text.slice(0, 100_000)
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(beginning, delimiter) }))
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  return { delimiter: best.score > 0 ? best.delimiter : ',', from: 0 }
}

/** How many rows have the commonest number of cells, and a little for more cells: between 0 and 1. */
function scoreOf(text: string, delimiter: string): number {
  const { rows, problems } = parseDelimited(text, delimiter, 60)
  const filled = rows.filter(({ fields }) => fields.some((field) => field !== ''))
  const heading = filled[0]?.fields.length ?? 0
  if (heading < 2 || problems.some(({ code }) => code === 'quote_not_closed' && rows.length < 2)) return 0
  const same = filled.filter(({ fields }) => fields.length === heading).length
  return (same / filled.length) * (1 - 0.5 / heading)
}
