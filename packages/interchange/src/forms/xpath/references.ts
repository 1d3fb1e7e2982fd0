import type { Expression, Step } from './tree.ts'

/** Names of questions that an expression names as `${name}`. */
export function referencesIn(expression: Expression): string[] {
  switch (expression.is) {
    case 'reference':
      return [expression.name]
    case 'negative':
      return referencesIn(expression.of)
    case 'operation':
      return [...referencesIn(expression.left), ...referencesIn(expression.right)]
    case 'call':
      return expression.given.flatMap(referencesIn)
    case 'path':
      return [...(expression.from ? referencesIn(expression.from) : []), ...expression.steps.flatMap(inStep)]
    default:
      return []
  }
}

function inStep({ name, conditions }: Step): string[] {
  const own = name.startsWith('${') ? [name.slice(2, -1).trim()] : []
  return [...own, ...conditions.flatMap(referencesIn)]
}

/** Names that stand plainly where a column of a choice is meant: `state` in `state = ${state}`. */
export function plainNamesIn(expression: Expression): string[] {
  switch (expression.is) {
    case 'negative':
      return plainNamesIn(expression.of)
    case 'operation':
      return [...plainNamesIn(expression.left), ...plainNamesIn(expression.right)]
    case 'call':
      return expression.given.flatMap(plainNamesIn)
    case 'path': {
      const [step, ...more] = expression.steps
      const plain = !expression.from && !expression.absolute && more.length === 0 && step?.axis === 'child'
      return plain && !step.name.startsWith('${') ? [step.name] : []
    }
    default:
      return []
  }
}

/** Names in a text with `${name}` in it, as labels have them. */
export function referencesInText(text: string): string[] {
  return [...text.matchAll(/\$\{\s*([^{}]*?)\s*\}/g)].map((found) => found[1]!)
}
