import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forbiddenWordFindings } from './forbidden-words.ts'

const inText = (text: string) => forbiddenWordFindings(new Map([['docs/page.md', text]]))

// Put together here, since this file is looked at too.
test.each([
  ['See /wor', 'k/main/docs.'],
  ['From /hom', 'e/somebody/project'],
  ['As ../share', 'd/notes.md says'],
  ['Written with Claud', 'e.'],
  ['by Anthropi', 'c'],
  ['ask ChatGP', 'T'],
  ['As an A', 'I, it'],
])('%s… is found', (one, other) => {
  expect(inText(`A page.\n${one}${other}`).map(({ line }) => line)).toEqual([2])
})

test.each([
  'the network/work/life',
  'work/main',
  'packages/shared',
  'Claudette',
  'as an aim',
  '~/.config/home/x',
])('%s may stand there', (text) => {
  expect(inText(text)).toEqual([])
})

test('the list itself is clean', () => {
  const text = readFileSync(new URL('forbidden-words.json', import.meta.url), 'utf8')
  expect(text.match(/"pattern"/g)!.length).toBeGreaterThan(5)
  expect(forbiddenWordFindings(new Map([['checks/forbidden-words.json', text]]))).toEqual([])
})
