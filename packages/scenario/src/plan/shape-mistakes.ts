import type * as z from 'zod/mini'
import { nearest } from './nearest.ts'

/** What is wrong at a path of the plan, before its line is known. */
export interface Said {
  path: PropertyKey[]
  wrong: string
  right: string
}

/** A shape's mistake in words. The union of stories is told by its tag. */
export function shapeMistakes(issue: z.core.$ZodIssue, value: unknown): Said[] {
  const path = [...issue.path]
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'the plan')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 50).map((name) => ({
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

const knownKeys =
  'name zone firstDay lastDay objectives funder cell facts countries phases trainings sites stories play country languages officers teams agency second decidesOn decision reasons readiness code kind place latitude longitude hours means coverage people day topic starts ends days seats source assumed fact item have need readyOn missingUntil story site documents arrests checks hits documentHits metByTwoAgencies metInTwoCountries nationalities type care shares differs declines unanswered withdraws withdrawsWithinDays notes identified aboutToBeMoved withoutNextStep'.split(
    ' ',
  )

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], value)
}
