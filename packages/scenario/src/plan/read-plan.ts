import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import type { Mistake } from './mistake.ts'
import { plan, type Plan } from './plan.ts'
import { senseMistakes } from './sense.ts'
import { shapeMistakes, type Said } from './shape-mistakes.ts'
import { yamlMistakes } from './yaml-mistakes.ts'

const largest = 5 * 1024 * 1024
const mostTold = 500

/**
 * Reads a plan file. Mistakes of one sort are found in one pass and come in the order of their lines: first what is
 * no YAML, then what has the wrong shape, then what cannot be. At most 500 are told.
 */
export function readPlan(text: string): { plan: Plan } | { mistakes: Mistake[] } {
  if (text.length > largest) return atTheStart('the file is too large', 'at most 5 MB')
  const lines = new LineCounter()
  const document = parseDocument(text, {
    ...{ lineCounter: lines, uniqueKeys: false, strict: true, stringKeys: true, merge: false },
    // The parser prints nothing and quotes nothing: what it finds is told with the mistakes.
    ...{ logLevel: 'error', prettyErrors: false },
  })
  const broken = yamlMistakes(document, lines)
  if (broken.length > 0) return { mistakes: inOrder(broken) }
  const value = valueOf(document)
  if (value === undefined) return atTheStart('aliases repeat too much', 'the values written out')
  const placed = (said: Said[]): { mistakes: Mistake[] } => ({
    mistakes: inOrder(
      eachOnce(said)
        .slice(0, mostTold)
        .map(({ path, wrong, right }) => ({
          ...{ ...placeOf(document, lines, path), path: path.map(String).join('.'), wrong, right },
        })),
    ),
  })
  const read = shapeOf(value)
  if (!read)
    return atTheStart('there are too many mistakes to tell', 'a plan that began as a copy of another')
  if (!read.success)
    return placed(read.error.issues.slice(0, mostTold).flatMap((issue) => shapeMistakes(issue, value)))
  const senseless = senseMistakes(read.data)
  return senseless.length > 0 ? placed(senseless) : { plan: read.data }
}

const atTheStart = (wrong: string, right: string) => ({
  mistakes: [{ line: 1, column: 1, path: '', wrong, right }],
})

function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown
  } catch {
    return undefined
  }
}

/** A place may break two rules of one form, which is one mistake. */
function eachOnce(said: Said[]): Said[] {
  const seen = new Set<string>()
  return said.filter(({ path, wrong }) => {
    const key = `${path.map(String).join('.')} ${wrong}`
    return !seen.has(key) && seen.add(key)
  })
}

function shapeOf(value: unknown): ReturnType<typeof plan.safeParse> | undefined {
  try {
    return plan.safeParse(value)
  } catch (error) {
    // Of a hundred thousand mistakes the check itself runs out of room.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const inOrder = (mistakes: Mistake[]) => mistakes.sort((a, b) => a.line - b.line || a.column - b.column)

/** Line of the deepest node on a path that is there. */
function placeOf(
  document: Document,
  lines: LineCounter,
  path: PropertyKey[],
): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const steps = path.slice(0, length)
    const node: unknown =
      length === 0 ? document.contents : (keyNode(document, steps) ?? document.getIn(steps, true))
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0])
      return { line, column: col }
    }
  }
  return { line: 1, column: 1 }
}

/** The key itself, for a mistake in a mapping's field: its line is the one a person looks at. */
function keyNode(document: Document, steps: PropertyKey[]): unknown {
  const parent: unknown = steps.length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true)
  if (!isMap(parent)) return isSeq(parent) ? parent.items[Number(steps.at(-1))] : undefined
  return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === steps.at(-1))?.key
}
