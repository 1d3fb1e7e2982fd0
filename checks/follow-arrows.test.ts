import { expect, test } from 'vitest'
import { arrowFindings } from './follow-arrows.ts'

const packages: [string, string][] = [
  ['package.json', JSON.stringify({ devDependencies: { vitest: '1', '@types/geojson': '1' } })],
  ...['packages/domain', 'packages/protocol', 'packages/words', 'apps/room', 'apps/hub', 'apps/command'].map(
    (folder): [string, string] => [
      `${folder}/package.json`,
      JSON.stringify({
        name: `@libertad/${folder.split('/')[1]}`,
        dependencies: { zod: '4', '@libertad/domain': '1' },
      }),
    ],
  ),
]

/** What is said about one file, alone among the packages. */
const about = (file: string, text: string) =>
  arrowFindings(new Map([...packages, [file, text]])).map(({ line, says }) => `${line}: ${says}`)

test.each([
  ['the domain knows no protocol', 'packages/domain/src/a.ts', "import { x } from '@libertad/protocol'"],
  ['the domain uses no library but zod', 'packages/domain/src/a.ts', "import x from 'yaml'"],
  ['a package is not of Node', 'packages/protocol/src/a.ts', "import { readFileSync } from 'node:fs'"],
  ['a package is not of Node, lazily', 'packages/protocol/src/a.ts', "const x = await import('node:fs')"],
  ['the room knows no hub', 'apps/room/src/a.tsx', "import type { Hub } from '@libertad/hub'"],
  ['the room knows no hub by path', 'apps/room/src/a.ts', "export * from '../../hub/src/hub.ts'"],
  ['the room knows no hub in a type', 'apps/room/src/a.ts', "type H = import('@libertad/hub').Hub"],
  ['the hub plays no participant', 'apps/hub/src/a.ts', "import { x } from '@libertad/words'"],
  ['what is used is listed', 'apps/hub/src/a.ts', "import fastify from 'fastify'"],
  ['a listed folder is listed too', 'apps/command/src/a.ts', "import { x } from '@libertad/protocol'"],
  ['a tool is no library', 'packages/protocol/src/a.ts', "import { test } from 'vitest'"],
  ['a name made up cannot be checked', 'apps/hub/src/a.ts', 'const x = await import(name)'],
  ['require is an import', 'apps/hub/src/a.ts', "const x = require('left-pad')"],
  ['every folder is in the table', 'packages/new/src/a.ts', "import { x } from './b.ts'"],
])('%s', (_rule, file, text) => {
  expect(about(file, text)).toHaveLength(1)
})

test('the line is that of the import', () => {
  expect(
    about('packages/domain/src/a.ts', "import * as z from 'zod/mini'\n\nimport x from 'yaml'\n"),
  ).toEqual(['3: packages/domain may use no library but zod, and not yaml'])
})

test.each([
  ['packages/domain/src/a.ts', "import * as z from 'zod/mini'\nimport { b } from './b.ts'"],
  ['packages/protocol/src/a.test.ts', "import { test } from 'vitest'\nimport { hash } from 'node:crypto'"],
  ['packages/protocol/vectors/make.ts', "import { hash } from 'node:crypto'"],
  ['apps/room/src/a.ts', "import type { Point } from 'geojson'"],
  ['proofs/a.test.ts', "import { hub } from '../apps/hub/src/hub.ts'\nimport { x } from '@libertad/hub'"],
])('%s may do what it does', (file, text) => {
  expect(about(file, text)).toEqual([])
})
