import { parseSync } from 'oxc-parser'
import { lineAt, type Files, type Finding } from './finding.ts'
import { readChains, type Chain, type Reading } from './read-chains.ts'

interface Catalogue {
  /** The English one, whose keys all others share. */
  file: string
  /** Files that say its words to people. */
  speaks: RegExp
  /** Folder of its sections, each a file of its own that the catalogue imports. */
  sections?: string
}

const catalogues: Catalogue[] = [
  { file: 'packages/words/src/en.ts', speaks: /^(?:apps|packages)\/(?!words\/).*(?<!\.test)\.tsx?$/ },
  {
    file: 'apps/field/src/words/en.ts',
    sections: 'apps/field/src/words/en/',
    speaks: /^apps\/field\/src\/(?!words\/|testing\/).*(?<!\.test)\.tsx?$/,
  },
]

/** Names under which a whole catalogue goes. */
const whole = new Set(['t', 'words', '()'])

const pluralCategories = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/**
 * Words that no screen says. Only what is certain: a group that is handed on, looked into by a computed key or
 * given a name of its own counts as said as far as anything could reach it.
 */
export function unusedWordFindings(files: Files): Finding[] {
  return catalogues.flatMap((catalogue) => unusedIn(catalogue, files))
}

function unusedIn({ file: catalogue, speaks, sections }: Catalogue, files: Files): Finding[] {
  if (!files.has(catalogue)) return [{ file: catalogue, says: 'is missing' }]
  const readings = [...files]
    .filter(([path]) => speaks.test(path))
    .map(([path, source]) => readChains(path, source))
  const parts = [...files.keys()].filter((path) => sections !== undefined && path.startsWith(sections))
  const keys = [
    ...keysIn(catalogue, files).map((key) => ({ ...key, path: key.path.slice(1) })),
    ...parts.flatMap((part) => keysIn(part, files)),
  ]
  if (keys.length === 0) return [{ file: catalogue, says: 'has no words that this check understands' }]
  return keys
    .filter(({ path }) => !readings.some((reading) => says(reading, path)))
    .map(({ file, path, offset }) => ({
      file,
      line: lineAt(files.get(file)!, offset),
      says: `nobody says “${path.join('.')}”`,
    }))
}

function says({ chains, mentions }: Reading, path: string[]): boolean {
  const leaf = path.at(-1)!
  return chains.some(({ names, end, as }) => {
    if (contains(names, path)) return true
    const part = partAtEnd(names, path)
    if (part === 0) return false
    // `t[section]` may be any section. A mere `words[code]` is a list of words, not the catalogue.
    if (part === -1) return end === 'computed' && (names.at(-1) === 't' || names.length > 1)
    if (end !== 'named') return true
    return mentions.has(leaf) || chains.some((chain) => reaches(chain, as, path.slice(part)))
  })
}

/** True when a chain looks, below a group's own name, by a computed key among words that this one is one of. */
function reaches({ names: [first, ...rest], end }: Chain, as: string | undefined, path: string[]): boolean {
  return (
    end === 'computed' &&
    as !== undefined &&
    first === as &&
    rest.length < path.length &&
    rest.every((name, at) => name === path[at])
  )
}

/** True when the names go through the last two steps of the path, or through its only one. */
function contains(names: Chain['names'], path: string[]): boolean {
  if (path.length === 1) return names.includes(path[0]!, 1)
  const [parent, leaf] = path.slice(-2)
  return names.some((name, at) => name === parent && names[at + 1] === leaf)
}

/** How many first steps of the path the names end with, straight from the catalogue; -1 if they end with it. */
function partAtEnd(names: string[], path: string[]): number {
  for (let length = path.length - 1; length > 0; length--) {
    const from = names.length - length
    if (
      from > 0 &&
      whole.has(names[from - 1]!) &&
      path.slice(0, length).every((key, at) => key === names[from + at])
    )
      return length
  }
  return names.at(-1) === 't' || names.at(-1) === 'words' ? -1 : 0
}

interface Key {
  file: string
  path: string[]
  offset: number
}

interface Node {
  type: string
  start: number
  [field: string]: unknown
}

/**
 * Keys written in the file itself, below the name of what it exports. Lists of codes, refusals and kinds come by name
 * and are said by code.
 */
function keysIn(file: string, files: Files): Key[] {
  const { program } = parseSync(file, files.get(file)!)
  const found: Omit<Key, 'file'>[] = []
  for (const statement of program.body as unknown as Node[]) {
    const declaration = (statement.declaration ?? statement) as Node
    if (statement.type !== 'ExportNamedDeclaration' || declaration.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations as { id: Node; init: Node }[])
      collect(init, [String(id.name)], found)
  }
  return found.map((key) => ({ file, ...key }))
}

function collect(given: Node, path: string[], found: Omit<Key, 'file'>[]): void {
  const node = given.type.startsWith('TS') ? (given.expression as Node) : given
  if (node.type !== 'ObjectExpression') return
  for (const property of node.properties as Node[]) {
    if (property.type !== 'Property' || property.shorthand) continue
    const key = property.key as Node
    const value = property.value as Node
    const at = [...path, String(key.name ?? key.value)]
    if (value.type === 'ObjectExpression' && !isPlural(value)) collect(value, at, found)
    else if (value.type !== 'Identifier') found.push({ path: at, offset: property.start })
  }
}

function isPlural(node: Node): boolean {
  return (node.properties as Node[]).every((property) => {
    const key = property.key as Node | undefined
    return key !== undefined && pluralCategories.has(String(key.name ?? key.value))
  })
}
