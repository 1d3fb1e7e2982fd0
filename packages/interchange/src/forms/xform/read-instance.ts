import { attribute, elementsIn, firstIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { Choice } from '../model/form.ts'
import type { ReadItext } from './read-itext.ts'

/** A node of the answers: what it is called, what it holds. */
export interface Node {
  name: string
  /** From the root, without it: `a/b`. */
  path: string
  element: XmlElement
  children: Node[]
}

/** The nodes of the primary instance, a repeat with several examples once. */
export function nodesOf(root: XmlElement, above = ''): Node[] {
  const seen = new Set<string>()
  return elementsIn(root).flatMap((element) => {
    if (seen.has(element.name) || (above === '' && element.name === 'meta')) return []
    seen.add(element.name)
    const path = above === '' ? element.name : `${above}/${element.name}`
    return [{ name: element.name, path, element, children: nodesOf(element, path) }]
  })
}

export function pathsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [node.path, ...pathsOf(node.children)])
}

/** What a node says when the form is new. */
export function defaultOf({ element, children }: Node): string {
  return children.length > 0 ? '' : textOf(element).trim()
}

/** Secondary instances: lists that stand in the form, and files beside it. */
export interface Instances {
  lists: Record<string, Choice[]>
  files: Map<string, string>
}

export function readInstances(model: XmlElement, itext: ReadItext): Instances {
  const lists: Record<string, Choice[]> = {}
  const files = new Map<string, string>()
  for (const instance of elementsIn(model, 'instance').slice(1)) {
    const id = attribute(instance, 'id') ?? ''
    const source = attribute(instance, 'src')
    const root = elementsIn(instance)[0]
    if (source !== undefined) files.set(id, source)
    else if (root)
      Object.defineProperty(lists, id, {
        value: elementsIn(root, 'item').map((item) => choiceOf(item, itext)),
        enumerable: true,
        configurable: true,
        writable: true,
      })
  }
  return { lists, files }
}

function choiceOf(item: XmlElement, itext: ReadItext): Choice {
  const id = textOf(firstIn(item, 'itextId')).trim()
  const { text, media } = id === '' ? itext.of(firstIn(item, 'label'), '') : itext.byId(id, '')
  const columns = elementsIn(item).filter(({ name }) => !['itextId', 'label', 'name'].includes(name))
  return {
    name: textOf(firstIn(item, 'name') ?? firstIn(item, 'value')).trim(),
    label: text,
    media,
    columns: Object.fromEntries(columns.map((column) => [column.name, textOf(column).trim()])),
  }
}
