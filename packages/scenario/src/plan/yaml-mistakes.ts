import { isMap, isScalar, visit, type Document, type ErrorCode, type LineCounter, type Node } from 'yaml'
import type { Mistake } from './mistake.ts'

/** What keeps a text from being YAML at all. One slip makes many errors: the first of each line is told. */
export function yamlMistakes(document: Document.Parsed, lines: LineCounter): Mistake[] {
  // Tags ask for kinds of values that a plan does not have; the parser only warns of them.
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(lines, error.pos[0]),
    wrong: `the YAML is broken: ${error.code.toLowerCase().replaceAll('_', ' ')}`,
    right: rightFor[error.code] ?? 'key: value, like the example in the README of the plans',
  }))
  const seen = new Set<number>()
  const broken = errors.filter(({ line }) => !seen.has(line) && seen.add(line)).slice(0, 10)
  return broken.length > 0 ? broken : nodeMistakes(document, lines)
}

/** Keys that stand twice and aliases of nothing. The parser would look for keys in time that grows with their square. */
function nodeMistakes(document: Document.Parsed, lines: LineCounter): Mistake[] {
  const found: Mistake[] = []
  const anchors = new Set<string>()
  const say = (node: Node, wrong: string, right: string) => {
    if (found.length < 50) found.push({ ...placeAt(lines, node.range?.[0] ?? 0), wrong, right })
  }
  visit(document, {
    Alias(_, alias) {
      if (!anchors.has(alias.source)) say(alias, 'no anchor above has this name', 'the value written out')
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor)
      if (!isMap(node)) return
      const seen = new Set<unknown>()
      for (const { key } of node.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) say(key, 'this key stands here twice', 'each key once; take one of them out')
        seen.add(key.value)
      }
    },
  })
  return found
}

function placeAt(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, path: '' }
}

const rightFor: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'the value written out',
  BAD_DIRECTIVE: 'a file that begins with the first key',
  BAD_INDENT: 'the same number of spaces as the lines of the same group',
  BAD_SCALAR_START: 'the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'key: value, with one key on a line',
  MISSING_CHAR: 'the closing quote, bracket or comma',
  MULTILINE_IMPLICIT_KEY: 'a colon and a space after the key',
  MULTIPLE_DOCS: 'one plan in a file, without a line ---',
  NON_STRING_KEY: 'a word as the key',
  RESOURCE_EXHAUSTION: 'fewer levels, as in the example of the README of the plans',
  TAB_AS_INDENT: 'spaces in place of the tab',
  TAG_RESOLVE_FAILED: 'the value without a tag (!)',
}
