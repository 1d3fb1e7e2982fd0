import { attribute, type XmlElement } from '../../xml/xml-tree.ts'
import type { Group, Item, Repeat } from '../model/form.ts'
import type { Body, Control } from './read-body.ts'
import type { Node } from './read-instance.ts'
import type { ReadItext } from './read-itext.ts'
import { moreOf, questionOf, wordsOf, type Sources } from './read-question.ts'

/** What items are made of, and what is learnt on the way. */
export interface Parts {
  body: Body
  binds: ReadonlyMap<string, XmlElement>
  itext: ReadItext
  /** All about a question that is not its node. */
  sourcesOf: (node: Node) => Omit<Sources, 'node'>
  named: (expression: string, at: string) => string
  /** Where an item stands, for those who check the form. */
  learn: (item: Item, element: XmlElement, path?: string) => void
}

/** The items of nodes, in the order in which the body shows them; what is not shown stays behind what was before it. */
export function itemsOf(nodes: readonly Node[], parts: Parts): Item[] {
  let before: { order: number; loose: XmlElement[] } = { order: -1, loose: [] }
  const found = nodes.map((node, index) => {
    const control = shownBy(node, parts.body)
    if (control) before = { order: control.order, loose: control.loose }
    return { item: itemOf(node, parts), ...before, index }
  })
  return inLooseGroups(
    found.toSorted((a, b) => a.order - b.order || a.index - b.index),
    parts,
    0,
  )
}

function shownBy(node: Node, body: Body): Control | undefined {
  const own = body.questions.get(node.path) ?? body.groups.get(node.path) ?? body.repeats.get(node.path)
  if (own) return own
  return node.children.map((child) => shownBy(child, body)).find((one) => one !== undefined)
}

function itemOf(node: Node, parts: Parts): Item {
  const group = parts.body.groups.get(node.path)
  const repeat = parts.body.repeats.get(node.path)
  if (!group && !repeat && node.children.length === 0) {
    const question = questionOf({ node, ...parts.sourcesOf(node) })
    parts.learn(
      question,
      parts.body.questions.get(node.path)?.element ?? parts.binds.get(node.path) ?? node.element,
      node.path,
    )
    return question
  }
  const shown = {
    name: node.name,
    ...wordsOf(group?.element, parts.itext, node.path),
    ...conditionOf(node, parts),
  }
  const attributes = [repeat, group].flatMap(
    (one) => (one ? attribute(one.element, 'appearance') : undefined) ?? [],
  )
  const item: Group | Repeat = {
    kind: repeat ? 'repeat' : 'group',
    ...shown,
    ...(attributes[0] ? { appearance: attributes[0] } : {}),
    ...countOf(repeat, node, parts),
    items: itemsOf(node.children, parts),
    more: {
      ...moreOf('bind', parts.binds.get(node.path)),
      ...moreOf('body', (repeat ?? group)?.element),
      ...moreOf('instance', node.element),
    },
  }
  parts.learn(item, (repeat ?? group)?.element ?? node.element, node.path)
  return item
}

function conditionOf(node: Node, { binds, named }: Parts): { relevant?: string } {
  const bind = binds.get(node.path)
  const relevant = bind && attribute(bind, 'relevant')
  return relevant ? { relevant: named(relevant, node.path) } : {}
}

function countOf(repeat: Control | undefined, node: Node, { named }: Parts): { count?: string } {
  const count = repeat && attribute(repeat.element, 'count')
  return count ? { count: named(count, node.path) } : {}
}

/** Groups that have no node are put around what they hold. */
function inLooseGroups(
  found: readonly { item: Item; loose: XmlElement[] }[],
  parts: Parts,
  depth: number,
): Item[] {
  const items: Item[] = []
  for (let index = 0; index < found.length;) {
    const element = found[index]!.loose[depth]
    let end = index + 1
    while (element && end < found.length && found[end]!.loose[depth] === element) end++
    if (element) {
      const group: Group = {
        kind: 'group',
        name: `group_${items.length + 1}${depth > 0 ? `_${depth}` : ''}`,
        flat: true,
        more: {},
        ...wordsOf(element, parts.itext, ''),
        ...(attribute(element, 'appearance') ? { appearance: attribute(element, 'appearance')! } : {}),
        items: inLooseGroups(found.slice(index, end), parts, depth + 1),
      }
      parts.learn(group, element)
      items.push(group)
    } else items.push(found[index]!.item)
    index = end
  }
  return items
}
