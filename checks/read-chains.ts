import { parseSync } from 'oxc-parser'

/** How a file goes down an object: `t.ui.ages[age]` is `t`, `ui`, `ages`, then `computed`. */
export interface Chain {
  names: string[]
  /** `value`: the end itself is used or handed on. `named`: it gets a name of its own in this file. */
  end: 'value' | 'computed' | 'named'
  /** That name of its own. */
  as?: string
}

export interface Reading {
  chains: Chain[]
  /** Every name after a dot, in a destructuring, or as a string: what could reach into a named object. */
  mentions: Set<string>
}

interface Node {
  type: string
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** What stands round an expression without changing it. */
const wrappings = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'ParenthesizedExpression',
  'ChainExpression',
])

function bare(node: Node): Node {
  return wrappings.has(node.type) ? bare(node.expression as Node) : node
}

/** The name in a place for one: `x` of `.x`, of `['x']`, of `{ x }`; `undefined` when it is computed. */
function nameIn(key: Node, computed: unknown): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name as string
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined
}

/** The chain that ends in a node, or `undefined` for another expression; a call begins a chain with its own name. */
function chainTo(given: Node): Chain | undefined {
  const node = bare(given)
  if (node.type === 'Identifier') return { names: [node.name as string], end: 'value' }
  if (node.type === 'CallExpression') return { names: ['()'], end: 'value' }
  if (node.type !== 'MemberExpression') return undefined
  const before = chainTo(node.object as Node) ?? { names: ['()'], end: 'value' }
  if (before.end === 'computed') return before
  const name = nameIn(node.property as Node, node.computed)
  return name === undefined
    ? { names: before.names, end: 'computed' }
    : { names: [...before.names, name], end: 'value' }
}

/** Chains and names of one TypeScript file. */
export function readChains(path: string, text: string): Reading {
  const reading: Reading = { chains: [], mentions: new Set() }
  visit(parseSync(path, text).program as unknown as Node, reading)
  return reading
}

function visit(node: Node, reading: Reading): void {
  if (node.type === 'VariableDeclarator' && isNode(node.init)) {
    const chain = chainTo(node.init)
    if (chain?.end === 'value') return name(node.id as Node, chain, node.init, reading)
  }
  if (node.type === 'MemberExpression') {
    reading.chains.push(chainTo(node)!)
    below(node, reading)
    return
  }
  if (node.type === 'Literal' && typeof node.value === 'string') reading.mentions.add(node.value)
  if (node.type === 'Property') mention(node, reading)
  // `words: Words['ui']` names a part of a catalogue as surely as `const words = t.ui`.
  if (node.type === 'TSIndexedAccessType') reading.chains.push({ names: typePath(node), end: 'named' })
  children(node, reading)
}

/** Inside a chain: its names are mentions, its computed keys and its first object are expressions of their own. */
function below(given: Node, reading: Reading): void {
  const node = bare(given)
  if (node.type === 'Identifier') return
  if (node.type !== 'MemberExpression') return visit(node, reading)
  const property = node.property as Node
  const found = nameIn(property, node.computed)
  if (found === undefined) visit(property, reading)
  else reading.mentions.add(found)
  below(node.object as Node, reading)
}

/** `const w = t.ui` names a part; `const { ui: { close } } = t` names the parts of its pattern. */
function name(pattern: Node, chain: Chain, init: Node, reading: Reading): void {
  below(init, reading)
  if (pattern.type !== 'ObjectPattern') {
    const as = pattern.type === 'Identifier' ? { as: pattern.name as string } : {}
    reading.chains.push({ ...chain, ...as, end: 'named' })
    return
  }
  for (const property of pattern.properties as Node[]) {
    const key = property.type === 'Property' ? nameIn(property.key as Node, property.computed) : undefined
    if (key === undefined) {
      reading.chains.push({ ...chain, end: 'computed' })
      continue
    }
    reading.mentions.add(key)
    const value = property.value as Node
    const inner: Chain = { names: [...chain.names, key], end: 'value' }
    name(value.type === 'AssignmentPattern' ? (value.left as Node) : value, inner, init, reading)
  }
}

function mention(property: Node, reading: Reading): void {
  const key = nameIn(property.key as Node, property.computed)
  if (key !== undefined) reading.mentions.add(key)
}

function typePath(node: Node): string[] {
  const object = node.objectType as Node
  const index = node.indexType as Node
  const before = object.type === 'TSIndexedAccessType' ? typePath(object) : ['words']
  const key = index.type === 'TSLiteralType' ? nameIn(index.literal as Node, true) : undefined
  return key === undefined ? before : [...before, key]
}

function children(node: Node, reading: Reading): void {
  for (const value of Object.values(node)) {
    if (isNode(value)) visit(value, reading)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) visit(item, reading)
  }
}
