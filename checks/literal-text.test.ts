import { expect, test } from 'vitest'
import { literalTextFindings } from './literal-text.ts'

const inPage = (source: string) => literalTextFindings(new Map([['apps/room/src/page.tsx', source]]))

test.each([
  ['text between tags', 'const a = <p>Sites <b>{n}</b></p>', 'Sites'],
  ['text in a fragment', 'const a = <>Lugares</>', 'Lugares'],
  ['a string in braces', "const a = <p>{'Sites'}</p>", 'Sites'],
  ['one way of a choice', "const a = <p>{open ? 'Open' : t.ui.close}</p>", 'Open'],
  ['a default', "const a = <p>{name ?? 'Nobody'}</p>", 'Nobody'],
  ['a template', 'const a = <p>{`${n} people`}</p>', 'people'],
  ['a label', 'const a = <button aria-label="Close" />', 'Close'],
  ['a title in braces', "const a = <button title={'Close'} />", 'Close'],
  ['a placeholder', 'const a = <input placeholder="Search" />', 'Search'],
  ['what a picture says', 'const a = <img alt="A map" />', 'A map'],
])('%s is found', (_name, source, text) => {
  expect(inPage(source).map(({ says }) => says)).toEqual([
    `“${text}” stands in the page; words for people come from the catalogue`,
  ])
})

test('the line is that of the words', () => {
  expect(inPage('const a = (\n  <p>\n    Sites\n  </p>\n)')[0]!.line).toBe(3)
})

test.each([
  ['words of the catalogue', 'const a = <p title={t.ui.close}>{t.ui.title}</p>'],
  ['marks and numbers', 'const a = <p>– {n} · 24/7 &nbsp;</p>'],
  ['a class, an id, a role', 'const a = <p className="row wide" id="main" role="group" />'],
  ['a comparison', 'const a = <p>{kind === \'mine\' && <Icon name="mine" />}</p>'],
  ['what is the same in every language', 'const a = <p>Libertad</p>'],
])('%s may stand there', (_name, source) => {
  expect(inPage(source)).toEqual([])
})

test.each([
  ['apps/room/src/page.tsx', 1],
  ['apps/field/src/hide/page.tsx', 1],
  ['apps/room/src/page.test.tsx', 0],
  ['apps/field/src/testing/gallery.tsx', 0],
])('of %s are found: %i', (path, found) => {
  expect(literalTextFindings(new Map([[path, 'const a = <p>Sites</p>']]))).toHaveLength(found)
})
