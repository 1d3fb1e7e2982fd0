/** What is wrong in a plan file, where, and what would be right. The written value is not repeated. */
export interface Mistake {
  line: number
  column: number
  /** Keys and places that lead to it, `countries.3.zone`. */
  path: string
  wrong: string
  right: string
}

/** One mistake as a line for a person. */
export const mistakeInWords = ({ line, column, path, wrong, right }: Mistake) =>
  `Line ${line}, column ${column}${path ? ` (${path})` : ''}: ${wrong}. Right would be: ${right}.`
