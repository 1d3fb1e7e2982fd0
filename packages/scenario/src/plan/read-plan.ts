import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import type * as z from 'zod/mini'
import { nearest } from './nearest.ts'
import { plan, type Plan } from './plan.ts'
import { senseMistakes } from './sense.ts'

/** What is wrong in a plan file, where, and what would be right. The written value is not repeated. */
export interface Mistake {
  line: number
  column: number
  /** Keys and places that lead to it, `countries.3.zone`. */
  path: string
  wrong: string
  right: string
}

const largest = 5 * 1024 * 1024

/** Reads a plan file. All mistakes are found in one pass and come in the order of their lines. */
export function readPlan(text: string): { plan: Plan } | { mistakes: Mistake[] } {
  if (text.length > largest) {
    return {
      mistakes: [{ line: 1, column: 1, path: '', wrong: 'the file is too large', right: 'at most 5 MB' }],
    }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    stringKeys: true,
  })
  const broken = document.errors.map((error): Mistake => {
    const { line, col } = lines.linePos(error.pos[0])
    return {
      line,
      column: col,
      path: '',
      wrong: `the YAML is broken: ${words(error.code)}`,
      right: 'see the line and the one above it',
    }
  })
  if (broken.length > 0) return { mistakes: inOrder(broken) }
  const value = valueOf(document)
  if (value === undefined) {
    return {
      mistakes: [
        { line: 1, column: 1, path: '', wrong: 'aliases repeat too much', right: 'write the values out' },
      ],
    }
  }
  const at = (path: PropertyKey[]) => placeOf(document, lines, path)
  const read = plan.safeParse(value)
  if (!read.success) {
    const mistakes = read.error.issues.flatMap((issue) =>
      inWords(issue, value).map((m) => ({ ...at(m.path), ...m, path: m.path.join('.') })),
    )
    return { mistakes: inOrder(mistakes) }
  }
  const senseless = senseMistakes(read.data).map(({ path, wrong, right }) => ({
    ...at(path),
    path: path.join('.'),
    wrong,
    right,
  }))
  return senseless.length > 0 ? { mistakes: inOrder(senseless) } : { plan: read.data }
}

function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown
  } catch {
    return undefined
  }
}

const inOrder = (mistakes: Mistake[]) => mistakes.sort((a, b) => a.line - b.line || a.column - b.column)
const words = (code: string) => code.toLowerCase().replaceAll('_', ' ')

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

interface Said {
  path: PropertyKey[]
  wrong: string
  right: string
}

/** A shape's mistake in words. The union of stories is told by its tag. */
function inWords(issue: z.core.$ZodIssue, value: unknown): Said[] {
  const path = [...issue.path]
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'the plan')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        path: [...path, name],
        wrong: 'this key is not known here',
        right: nearest(name, knownKeys) ? `perhaps ${nearest(name, knownKeys)}` : 'remove it',
      }))
    case 'invalid_value': {
      const options = issue.values.map(String)
      const written = valueAt(value, path)
      const near = typeof written === 'string' ? nearest(written, options) : undefined
      return [
        {
          path,
          wrong: `${key} is not one of the known words`,
          right: `${near ? `perhaps ${near}; ` : ''}one of ${options.join(', ')}`,
        },
      ]
    }
    case 'invalid_type':
      return [
        valueAt(value, path) === undefined
          ? { path, wrong: `${key} is missing`, right: `${key}: a ${kindOf(issue.expected)}` }
          : { path, wrong: `${key} is of the wrong kind`, right: `a ${kindOf(issue.expected)}` },
      ]
    case 'too_big':
      return [{ path, wrong: `${key} is too large`, right: `at most ${String(issue.maximum)}` }]
    case 'too_small':
      return [{ path, wrong: `${key} is too small`, right: `at least ${String(issue.minimum)}` }]
    case 'invalid_union': {
      const stories = ['offline_mine', 'passports_taken', 'two_devices_disagree', 'clock_wrong']
      return [
        {
          path,
          wrong: 'this is no known story, or lacks a field',
          right: `story: one of ${stories.join(', ')}, with site and days or documents`,
        },
      ]
    }
    default:
      return [
        {
          path,
          wrong: `${key} does not have the right form`,
          right: forms[key] ?? 'the form that the README of the plans shows',
        },
      ]
  }
}

const kindOf = (expected: string) =>
  ({ array: 'list (lines that begin with -)', object: 'group of keys', int: 'whole number', string: 'text' })[
    expected
  ] ?? expected

const forms: Record<string, string> = {
  firstDay: 'a day that exists, like 2018-04-03',
  lastDay: 'a day that exists, like 2018-04-09',
  starts: 'a day that exists, like 2016-05-09',
  ends: 'a day that exists, like 2018-02-28',
  day: 'a day that exists, like 2018-04-05',
  decidesOn: 'a day that exists, like 2018-03-20',
  readyOn: 'a day that exists, like 2018-03-20',
  country: 'two capital letters of ISO 3166, like GY',
  zone: 'a time zone like America/Guyana',
  code: 'country, kind letter and number, like GY-M07',
  name: "a short name: letters, figures and . , ' & ( ) / -",
  place: "a short name: letters, figures and . , ' & ( ) / -",
  languages: 'three small letters of ISO 639-3, like eng',
}

const knownKeys = [
  ...[
    'name',
    'zone',
    'firstDay',
    'lastDay',
    'objectives',
    'funder',
    'cell',
    'facts',
    'countries',
    'phases',
    'trainings',
  ],
  ...[
    'sites',
    'stories',
    'play',
    'country',
    'languages',
    'officers',
    'teams',
    'agency',
    'second',
    'decidesOn',
    'decision',
  ],
  ...[
    'reasons',
    'readiness',
    'code',
    'kind',
    'place',
    'latitude',
    'longitude',
    'hours',
    'means',
    'coverage',
    'people',
    'day',
  ],
  ...[
    'topic',
    'starts',
    'ends',
    'days',
    'seats',
    'source',
    'assumed',
    'fact',
    'item',
    'have',
    'need',
    'readyOn',
    'missingUntil',
  ],
  ...[
    'story',
    'site',
    'documents',
    'arrests',
    'checks',
    'hits',
    'documentHits',
    'metByTwoAgencies',
    'metInTwoCountries',
    'nationalities',
    'type',
  ],
]

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value)
}

/** One mistake as a line for a person. */
export const mistakeInWords = ({ line, column, path, wrong, right }: Mistake) =>
  `Line ${line}, column ${column}${path ? ` (${path})` : ''}: ${wrong}. Right would be: ${right}.`
