import { parseSync, Visitor } from 'oxc-parser'
import { allowedText } from './allowed-text.ts'
import { lineAt, type Files, type Finding } from './finding.ts'

/** Attributes that are read out or shown. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])

/** Screens of the desk and of the phone. */
const pages = /^apps\/(?:room|field)\/.*(?<!\.test)\.tsx$/

interface Node {
  type: string
  start: number
  [field: string]: unknown
}

interface Said {
  text: string
  start: number
}

/** Words for people that stand in a page instead of in the catalogue, where they would stay in one language. */
export function literalTextFindings(files: Files): Finding[] {
  return [...files]
    .filter(([path]) => pages.test(path) && !path.includes('/testing/'))
    .flatMap(([file, source]) =>
      saidIn(file, source)
        .filter(({ text }) => /\p{L}/u.test(text) && !allowedText.has(text))
        .map(({ text, start }) => ({
          file,
          line: lineAt(source, start),
          says: `“${text}” stands in the page; words for people come from the catalogue`,
        })),
    )
}

function saidIn(path: string, source: string): Said[] {
  const said: Said[] = []
  const inChildren = (children: unknown) => {
    for (const child of children as Node[]) {
      if (child.type === 'JSXText') said.push({ text: withoutEntities(child), start: startOfText(child) })
      if (child.type === 'JSXExpressionContainer') said.push(...resultsOf(child.expression as Node))
    }
  }
  new Visitor({
    JSXElement: ({ children }) => inChildren(children),
    JSXFragment: ({ children }) => inChildren(children),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !spoken.has(name.name) || !value) return
      const node = value as unknown as Node
      said.push(...resultsOf(node.type === 'JSXExpressionContainer' ? (node.expression as Node) : node))
    },
  }).visit(parseSync(path, source).program)
  return said
}

/** `&nbsp;` is no word. */
const withoutEntities = ({ raw }: Node) =>
  String(raw)
    .replaceAll(/&#?\w+;/g, '')
    .trim()

const startOfText = ({ raw, start }: Node) => start + String(raw).search(/\S|$/)

/** Strings that an expression may turn out to be. What a call gives is its own affair. */
function resultsOf(node: Node): Said[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, start: node.start }] : []
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => ({
        text: value.cooked.trim(),
        start: node.start,
      }))
    case 'ConditionalExpression':
      return [...resultsOf(node.consequent as Node), ...resultsOf(node.alternate as Node)]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ['&&', '||', '??', '+'].includes(node.operator as string)
        ? [...resultsOf(node.left as Node), ...resultsOf(node.right as Node)]
        : []
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return resultsOf(node.expression as Node)
    default:
      return []
  }
}
