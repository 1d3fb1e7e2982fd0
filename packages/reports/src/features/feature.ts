/** A code and the words that say it, folded, in the four languages. */
export interface Feature<Code extends string = string> {
  code: Code
  form: RegExp
}

export const feature = <Code extends string>(code: Code, ...sources: string[]): Feature<Code> => ({
  code,
  form: new RegExp(`(?<![a-z\\d])(?:${sources.join('|')})(?![a-z\\d])`, 'g'),
})
