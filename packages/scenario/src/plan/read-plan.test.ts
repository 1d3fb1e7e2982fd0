import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { planText, shippedPlan } from '../testing/plans.ts'
import { mistakeInWords } from './mistake.ts'
import { readPlan } from './read-plan.ts'

const small = planText('small')

/** The small plan with one place of it changed, and the line where the change begins. */
function broken(from: string, to: string): { text: string; line: number } {
  const at = small.indexOf(from)
  if (at < 0 || small.includes(from, at + 1)) throw new Error(`not once in the plan: ${from}`)
  return { text: small.replace(from, () => to), line: small.slice(0, at).split('\n').length }
}

interface Case {
  case: string
  from: string
  to: string
  /** Lines after the one where the change begins. */
  after?: number
  path?: string
  wrong: string
  right: string | RegExp
}

// prettier-ignore
const cases: Case[] = [
  { case: 'a word that is almost known', from: 'kind: factory', to: 'kind: factry', path: 'sites.7.kind', wrong: 'kind is not one of the known words', right: /^perhaps factory; one of mine, / },
  { case: 'a word far from all known', from: 'coverage: none\n    people: 7', to: 'coverage: sunshine\n    people: 7', path: 'sites.0.coverage', wrong: 'coverage is not one of the known words', right: /^one of none, patchy/ },
  { case: 'a key with a slip of the pen', from: 'nationalities:', to: 'nationalitis:', path: 'play.nationalitis', wrong: 'this key is not known here', right: 'perhaps nationalities' },
  { case: 'a key from nowhere', from: 'checks: 50', to: 'checks: 50\n  victims: [names]', after: 1, path: 'play.victims', wrong: 'this key is not known here', right: 'remove it' },
  { case: 'a key left out', from: '  place: Georgetown\n', to: '', after: -2, path: 'cell.place', wrong: 'place is missing', right: 'place: a text' },
  { case: 'a group where a list is meant', from: 'languages: [nld, srn]', to: 'languages: nld', path: 'countries.1.languages', wrong: 'languages is of the wrong kind', right: 'a list (lines that begin with -)' },
  { case: 'a figure in words', from: 'officers: 16', to: 'officers: sixteen', path: 'countries.0.officers', wrong: 'officers is of the wrong kind', right: 'a number' },
  { case: 'half an arrest', from: 'arrests: 2', to: 'arrests: 2.5', path: 'play.arrests', wrong: 'arrests is of the wrong kind', right: 'a whole number' },
  { case: 'a number below nothing', from: 'hits: 3', to: 'hits: -3', path: 'play.hits', wrong: 'hits is too small', right: 'at least 0' },
  { case: 'no number at all', from: 'latitude: 5.31', to: 'latitude: .nan', path: 'sites.0.latitude', wrong: 'latitude is of the wrong kind', right: 'a number' },
  { case: 'a share above one', from: 'metByTwoAgencies: 0.1', to: 'metByTwoAgencies: 10', path: 'play.metByTwoAgencies', wrong: 'metByTwoAgencies is too large', right: 'at most 1' },
  { case: 'the 31st of April', from: 'firstDay: 2023-05-08', to: 'firstDay: 2023-04-31', path: 'firstDay', wrong: 'firstDay does not have the right form', right: 'a day that exists, like 2018-04-03' },
  { case: 'a day written another way', from: 'decidesOn: 2023-05-02', to: 'decidesOn: 02/05/2023', path: 'countries.0.decidesOn', wrong: 'decidesOn does not have the right form', right: 'a day that exists, like 2018-03-20' },
  { case: 'the last day before the first', from: 'lastDay: 2023-05-12', to: 'lastDay: 2023-05-01', path: 'lastDay', wrong: 'the last day is before the first', right: '2023-05-08 or later' },
  { case: 'a visit after the action', from: 'day: 2023-05-12', to: 'day: 2023-05-13', path: 'sites.6.day', wrong: 'the day is no day of action', right: '2023-05-08 to 2023-05-12' },
  { case: 'a phase that ends before it starts', from: 'ends: 2023-04-14', to: 'ends: 2023-01-02', path: 'phases.1.ends', wrong: 'the phase ends before it starts', right: '2023-01-09 or later' },
  { case: 'a decision after the action began', from: 'decidesOn: 2023-05-05', to: 'decidesOn: 2023-05-09', path: 'countries.1.decidesOn', wrong: 'the country decides after the action began', right: '2023-05-08 or earlier' },
  { case: 'a code of no country', from: 'decidesOn: 2023-05-03', to: 'decidesOn: 2023-05-03\n  - { country: XX, zone: America/Paramaribo, languages: [nld], officers: 2, teams: 1, agency: { name: Police, type: police }, decidesOn: 2023-05-03 }', after: 1, path: 'countries.3.country', wrong: 'no country has this code', right: 'a code of ISO 3166, like GY' },
  { case: 'a country by its name', from: '- country: TT', to: '- country: Trinidad', path: 'countries.2.country', wrong: 'country does not have the right form', right: 'two capital letters of ISO 3166, like GY' },
  { case: 'a country twice', from: 'decidesOn: 2023-05-03', to: 'decidesOn: 2023-05-03\n  - { country: SR, zone: America/Paramaribo, languages: [nld], officers: 2, teams: 1, agency: { name: Police, type: police }, decidesOn: 2023-05-03 }', after: 1, path: 'countries.3.country', wrong: 'this country stands here twice', right: 'each country once' },
  { case: 'a zone of no clock', from: 'zone: America/Paramaribo', to: 'zone: America/Surinam', path: 'countries.1.zone', wrong: 'this time zone is not known', right: 'perhaps America/Paramaribo' },
  { case: 'a site code twice', from: 'code: GY-N01', to: 'code: GY-M01', path: 'sites.1.code', wrong: 'two sites have this code', right: 'each code once' },
  { case: 'a site where nobody takes part', from: 'code: SR-A01', to: 'code: BB-A01', path: 'sites.6.code', wrong: 'the site is in a country that does not take part', right: 'a code that begins with GY, SR, TT' },
  { case: 'a site of another form', from: 'code: SR-A01', to: 'code: farm 1', path: 'sites.6.code', wrong: 'code does not have the right form', right: 'country, kind letter and number, like GY-M07' },
  { case: 'latitude and sign confused', from: 'latitude: 10.5\n', to: 'latitude: -10.5\n', path: 'sites.7.latitude', wrong: 'the place is outside TT', right: '9.5 to 11.9' },
  { case: 'a longitude across the sea', from: 'longitude: -61.43', to: 'longitude: 61.43', path: 'sites.7.longitude', wrong: 'the place is outside TT', right: '-62.5 to -60' },
  { case: 'a training elsewhere', from: 'country: SR, starts', to: 'country: BB, starts', path: 'trainings.1.country', wrong: 'this country does not take part', right: 'GY, SR, TT' },
  { case: 'a story nobody knows', from: 'story: clock_wrong', to: 'story: phone_lost', path: 'stories.3', wrong: 'this is no known story, or lacks a field', right: /^story: one of offline_mine, / },
  { case: 'a story without its figure', from: ', documents: 4', to: '', path: 'stories.1', wrong: 'this is no known story, or lacks a field', right: /documents$/ },
  { case: 'a story at no site', from: 'site: SR-N01', to: 'site: SR-N99', path: 'stories.2.site', wrong: 'no site has this code', right: 'a code from the list of sites' },
  { case: 'more teams than officers', from: 'teams: 4', to: 'teams: 17', path: 'countries.0.teams', wrong: 'there are more teams than officers', right: 'at most 16' },
  { case: 'more hits than checks', from: 'hits: 3', to: 'hits: 51', path: 'play.hits', wrong: 'there are more hits than checks', right: 'at most 50' },
  { case: 'more documents than hits', from: 'documentHits: 2', to: 'documentHits: 4', path: 'play.documentHits', wrong: 'there are more hits on documents than hits', right: 'at most 3' },
  { case: 'a fact without a source', from: '    assumed: chosen to be small and still to hold every story that can be told\n', to: '', after: -1, path: 'facts.0', wrong: 'nothing says where this comes from', right: 'source: … for a public fact, or assumed: … with the reason' },
  { case: 'a fact both public and assumed', from: '    assumed: from the distances', to: '    source: An atlas\n    assumed: from the distances', after: -1, path: 'facts.1', wrong: 'a public fact is no assumption', right: 'source: … for a public fact, or assumed: … with the reason' },
  { case: 'a funder from nowhere', from: '  assumed: nobody paid for an operation that is made up\n', to: '', after: -2, path: 'funder', wrong: 'nothing says where this comes from', right: 'source: … for a public fact, or assumed: … with the reason' },
  { case: 'a script in a name', from: 'name: Coordinating unit', to: "name: '<script>alert(1)</script>'", path: 'cell.name', wrong: 'name does not have the right form', right: "a short name: letters, figures and . , ' & ( ) / -" },
  { case: 'a line turned around', from: 'name: Coordinating unit', to: 'name: "unit\\u202etinu"', path: 'cell.name', wrong: 'name does not have the right form', right: "a short name: letters, figures and . , ' & ( ) / -" },
  { case: 'a formula in a name', from: 'name: Coordinating unit', to: "name: '=HYPERLINK(1)'", path: 'cell.name', wrong: 'name does not have the right form', right: "a short name: letters, figures and . , ' & ( ) / -" },
  { case: 'a story in a name', from: 'name: Coordinating unit', to: `name: ${'x'.repeat(81)}`, path: 'cell.name', wrong: 'name is too large', right: 'at most 80' },
  { case: 'an inherited key', from: 'cell:\n', to: 'cell:\n  __proto__: { officers: 1 }\n', after: 1, path: 'cell.__proto__', wrong: 'this key is not known here', right: 'remove it' },
  { case: 'a key twice', from: 'zone: America/Port_of_Spain', to: 'zone: America/Port_of_Spain\n    zone: America/Lima', after: 1, wrong: 'this key stands here twice', right: 'each key once; take one of them out' },
  { case: 'a tab', from: '  place: Georgetown\n', to: '\tplace: Georgetown\n', wrong: 'the YAML is broken: tab as indent', right: 'spaces in place of the tab' },
  { case: 'an alias of nothing', from: 'checks: 50', to: 'checks: *many', wrong: 'no anchor above has this name', right: 'the value written out' },
  { case: 'a tag that asks for code', from: 'checks: 50', to: 'checks: !!js/function "return 50"', wrong: 'the YAML is broken: tag resolve failed', right: 'the value without a tag (!)' },
]

test('the plans of the folder are right', () => {
  expect(shippedPlan('small').countries).toHaveLength(3)
  expect(shippedPlan('small').countries.reduce((sum, { officers }) => sum + officers, 0)).toBe(40)
  expect(shippedPlan('libertad-2018').countries).toHaveLength(13)
})

test('the example of the README is right', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../plans/README.md'), 'utf8')
  expect(readPlan(/```yaml\n([^`]*)```/.exec(readme)![1]!)).toHaveProperty('plan')
})

describe('one mistake is told once, with its line and what would be right', () => {
  test.each(cases)('$case', ({ from, to, after = 0, path, wrong, right }) => {
    const { text, line } = broken(from, to)
    const read = readPlan(text)
    expect(read).toMatchObject({ mistakes: [{ line: line + after, wrong, ...(path ? { path } : {}) }] })
    const [mistake, ...others] = 'mistakes' in read ? read.mistakes : []
    expect(others).toEqual([])
    expect(mistake!.right).toMatch(right)
    // What somebody wrote there is not said again.
    expect(mistakeInWords(mistake!)).not.toMatch(/script|HYPERLINK|tinu|sixteen|xxx/)
  })
})

test('a plan without time to prepare', () => {
  const text = small.replaceAll(/starts: 202[23]-\d\d-\d\d, ends/g, 'starts: 2023-04-20, ends')
  const { mistakes } = readPlan(text) as { mistakes: { path: string; right: string }[] }
  expect(mistakes.find(({ path }) => path === 'phases')).toMatchObject({
    wrong: 'there is no time to prepare',
    right: 'a phase that starts on 2023-04-08 or earlier',
  })
})

test('several mistakes come in the order of their lines', () => {
  const text = small
    .replace('officers: 16', 'officers: many')
    .replace('kind: farm', 'kind: fram')
    .replace('place: Georgetown\n', 'place: 7\n')
  const { mistakes } = readPlan(text) as { mistakes: { path: string; line: number }[] }
  expect(mistakes.map(({ path }) => path)).toEqual(['cell.place', 'countries.0.officers', 'sites.6.kind'])
  expect(mistakes.map(({ line }) => line)).toEqual(mistakes.map(({ line }) => line).sort((a, b) => a - b))
})

// Each is answered with a mistake, in time that grows with the file, and nothing is thrown.
const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [above, key] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((two) => two.split('')))
  levels.push(`${key}: &${key} [${Array.from({ length: 10 }, () => `*${above}`).join(', ')}]`)
const hostile: Record<string, string> = {
  'nothing at all': '',
  'a list': '- a\n- b\n',
  'another language': '{"name": ',
  'two plans': `${small}---\n${small}`,
  'a bomb of aliases': levels.join('\n'),
  'an alias of itself': 'cell: &cell { country: *cell }\n',
  'brackets without end': '['.repeat(20_000),
  'groups without end': '{a: '.repeat(10_000),
  'quotes without end': '"'.repeat(10_001),
  'twenty thousand keys': Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join('\n'),
  'twenty thousand broken sites': `sites:\n${'- { code: x }\n'.repeat(20_000)}`,
  'signs that no text has': 'name: "a\\u0000b"\nzone: "\\ud800"\n',
  'six megabytes': `name: ${'x'.repeat(6 * 1024 * 1024)}`,
}

test.each(Object.entries(hostile))('a file made to harm: %s', { timeout: 20_000 }, (_, text) => {
  const read = readPlan(text)
  expect(read).toHaveProperty('mistakes')
  const { mistakes } = read as { mistakes: { line: number; right: string }[] }
  expect(mistakes.length).toBeGreaterThan(0)
  expect(mistakes.length).toBeLessThanOrEqual(500)
  expect(mistakes.every(({ line, right }) => line >= 1 && right.length > 0)).toBe(true)
})
