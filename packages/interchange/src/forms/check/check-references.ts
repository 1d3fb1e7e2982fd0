import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import { nearMiss } from '../model/near-miss.ts'
import { parseExpression } from '../xpath/parse.ts'
import { referencesIn } from '../xpath/references.ts'
import { BrokenExpression } from '../xpath/tokens.ts'
import type { Expression } from '../xpath/tree.ts'

/** How often each name stands in the form. */
export type Names = ReadonlyMap<string, number>

/** Reads an expression of a form; where it is none, or names what is not there, that is refused with its place. */
export function checkExpression(
  text: string,
  names: Names,
  at: Place,
  problems: ProblemList,
): Expression | undefined {
  try {
    const expression = parseExpression(text)
    for (const name of referencesIn(expression)) checkName(name, names, at, problems)
    return expression
  } catch (error) {
    if (!(error instanceof BrokenExpression)) throw error
    problems.refuse(
      'form.expression',
      at,
      `Not an expression after ${error.at} characters: ${error.message}.`,
    )
    return undefined
  }
}

/** A name that an expression or a label uses has to be the name of one question. */
export function checkName(name: string, names: Names, at: Place, problems: ProblemList): void {
  const plain = name.replace(/^last-saved#/, '')
  const count = names.get(plain) ?? 0
  if (count === 1) return
  if (count > 1)
    problems.refuse(
      'form.ambiguous',
      at,
      'The name used here stands several times in the form; give those questions different names.',
    )
  else {
    const near = problems.isFull('form.unknown_name') ? undefined : nearMiss(plain, names.keys())
    problems.refuse(
      'form.unknown_name',
      at,
      `A question is named here that the form does not have.${near ? ` ${near} may be meant.` : ''}`,
    )
  }
}
