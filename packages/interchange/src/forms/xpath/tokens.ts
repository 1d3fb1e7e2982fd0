/** A piece of an expression. */
export interface Token {
  kind: 'number' | 'text' | 'reference' | 'name' | 'sign' | 'end'
  value: string
  /** Position in the expression. */
  at: number
}

/** An expression that is not one. `at`: how many characters were read before it broke. */
export class BrokenExpression extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const pieces =
  /\s+|(?<number>\d+(?:\.\d*)?|\.\d+)|(?<text>"[^"]*"|'[^']*')|(?<reference>\$\{\s*[^{}]*?\s*\})|(?<sign>\.\.|::|\/\/|!=|<=|>=|[()[\].,@/|+\-*=<>])|(?<name>[\p{L}_](?:[\p{L}\p{M}\p{N}_.]|-(?!\s)|:(?!:))*)/uy

/** More than any condition has, and few enough to be worked out one inside the other. */
const mostTokens = 4000

/** The pieces of an expression of XPath 1.0 with `${name}` for questions. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  pieces.lastIndex = 0
  while (pieces.lastIndex < expression.length) {
    const at = pieces.lastIndex
    const found = pieces.exec(expression)
    if (!found) throw new BrokenExpression(explain(expression.slice(at)), at)
    const named = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined)
    if (tokens.length > mostTokens) throw new BrokenExpression('longer than any condition', at)
    if (named) tokens.push({ kind: named[0] as Token['kind'], value: named[1]!, at })
  }
  return [...tokens, { kind: 'end', value: '', at: expression.length }]
}

function explain(rest: string): string {
  if (/^["']/.test(rest)) return 'a quotation mark is not closed'
  if (rest.startsWith('$')) return 'a question is named as ${name}'
  if (/^[“”‘’]/u.test(rest)) return 'quotation marks have to be straight ones'
  return 'a sign that no expression has'
}
