import { expect, test } from 'vitest'
import { unusedWordFindings } from './unused-words.ts'

const catalogue = `
import { codes } from './en-codes.ts'
export const en = {
  name: 'Libertad',
  codes,
  ui: { close: 'Close', ages: { fresh: 'under an hour', old: 'over a week' } },
  site: {
    title: 'Site',
    people: { one: 'one person', other: '{n} people' },
  },
} as const
`

/** Words that nobody says when this is all that is said. */
const unsaid = (...sources: string[]) =>
  unusedWordFindings(
    new Map([
      ['packages/words/src/en.ts', catalogue],
      ...sources.map((source, at): [string, string] => [`apps/room/src/page-${at}.tsx`, source]),
    ]),
  )
    .filter(({ file }) => file.startsWith('packages/'))
    .map(({ says }) => says.slice(says.indexOf('“') + 1, -1))

test('what nobody says is found, with its line', () => {
  expect(unsaid()).toEqual(['name', 'ui.close', 'ui.ages.fresh', 'ui.ages.old', 'site.title', 'site.people'])
  const [first] = unusedWordFindings(new Map([['packages/words/src/en.ts', catalogue]]))
  expect(first).toEqual({ file: 'packages/words/src/en.ts', line: 4, says: 'nobody says “name”' })
})

test('what is said by its path is used, and nothing else', () => {
  const said = 'const { t } = useSay(); const a = [t.name, say.t.ui.close, plural(t.site.people, 2)]'
  expect(unsaid(said)).toEqual(['ui.ages.fresh', 'ui.ages.old', 'site.title'])
})

test('a computed key may say any word of its group', () => {
  expect(unsaid('t.name; t.ui.close; t.ui.ages[age]; t.site.title; t.site.people')).toEqual([])
  expect(unsaid('(say.t as Record<string, unknown>)[section]')).toEqual([])
  expect(unsaid('const words = list(); words[code]; rows()[0]')).toHaveLength(6)
})

test('a group handed on may be said whole, one with a name only where the name is', () => {
  expect(unsaid('t.name; show(t.ui)')).toEqual(['site.title', 'site.people'])
  expect(unsaid('const w = say.t.site; w.title')).toEqual(
    expect.arrayContaining(['site.people', 'ui.close', 'name']),
  )
  expect(unsaid('const w = say.t.site; w.title')).not.toContain('site.title')
  expect(unsaid('const { site: { title } } = t')).not.toContain('site.title')
  expect(unsaid("const show = (w: Words['site']) => w.title")).not.toContain('site.title')
})

test('a group with a name of its own is said where a computed key looks into it', () => {
  expect(unsaid('t.name; const w = say.t.ui; w.close; w.ages[age]')).toEqual(['site.title', 'site.people'])
  expect(unsaid('const ages = t.ui.ages; ages[age]')).toEqual([
    'name',
    'ui.close',
    'site.title',
    'site.people',
  ])
  expect(unsaid('const w = say.t.ui; w.ages.fresh; rows[age]')).toContain('ui.ages.old')
})

test('the phone has words of its own, in sections', () => {
  const files = (source: string) =>
    new Map([
      ['packages/words/src/en.ts', catalogue],
      ['apps/field/src/words/en.ts', "import { hide } from './en/hide.ts'\nexport const en = { hide }"],
      ['apps/field/src/words/en/hide.ts', "export const hide = { swap: 'Swap', from: 'From' }"],
      ['apps/field/src/hide/converter.tsx', source],
      ['apps/room/src/page.tsx', 't.hide.from; t[section]'],
    ])
  expect(unusedWordFindings(files('t.hide.swap'))).toEqual([
    { file: 'apps/field/src/words/en/hide.ts', line: 1, says: 'nobody says “hide.from”' },
  ])
  expect(unusedWordFindings(files('t.hide.swap; t.hide.from'))).toEqual([])
})

test('the same word elsewhere, in a test or in a comment says nothing', () => {
  expect(unsaid('document.title; sheet.close() // t.name')).toContain('site.title')
  const inATest = new Map([
    ['packages/words/src/en.ts', catalogue],
    ['apps/room/src/a.test.ts', 't.name'],
  ])
  expect(unusedWordFindings(inATest).filter(({ says }) => says !== 'is missing')).toHaveLength(6)
})

test('a catalogue that is not there is found', () => {
  expect(unusedWordFindings(new Map()).map(({ says }) => says)).toEqual(['is missing', 'is missing'])
})
