import type { ProblemList } from '../../xml/problem-list.ts'
import { attribute, elementsIn, type XmlElement } from '../../xml/xml-tree.ts'

/** An element of the body that asks, shows or groups, with the path of its node. */
export interface Control {
  element: XmlElement
  /** From the root, without it; empty for a group that has no node. */
  path: string
  /** Groups without a node that it stands in, outermost first. */
  loose: XmlElement[]
  order: number
}

export interface Body {
  questions: Map<string, Control>
  groups: Map<string, Control>
  repeats: Map<string, Control>
}

const asking = ['input', 'select', 'select1', 'rank', 'upload', 'trigger', 'range', 'secret', 'textarea']

/** The controls of the body by the nodes they are about. `toPath` turns a reference into a path without the root. */
export function readBody(
  body: XmlElement,
  toPath: (reference: string, from: string) => string | undefined,
  binds: ReadonlyMap<string, string>,
  problems: ProblemList,
): Body {
  const found: Body = { questions: new Map(), groups: new Map(), repeats: new Map() }
  let order = 0
  walk(body, '', [])
  return found

  function walk(element: XmlElement, inside: string, loose: XmlElement[]): void {
    for (const child of elementsIn(element)) {
      if (asking.includes(child.name)) {
        if (child.name === 'secret')
          problems.note(
            'xform.secret',
            { line: child.line, path: child.path },
            'What is typed here was hidden; it becomes a text that is seen.',
          )
        const path = pathOf(child, inside)
        if (path !== undefined) found.questions.set(path, { element: child, path, loose, order: order++ })
      } else if (child.name === 'group') group(child, inside, loose)
      else if (child.name === 'repeat') {
        const path = pathOf(child, inside)
        if (path === undefined) continue
        found.repeats.set(path, { element: child, path, loose, order: order++ })
        walk(child, path, [])
      }
    }
  }

  function group(element: XmlElement, inside: string, loose: XmlElement[]): void {
    const has = ['ref', 'nodeset', 'bind'].some((name) => attribute(element, name) !== undefined)
    if (!has) {
      const onlyRepeat = elementsIn(element).every(({ name }) => ['label', 'repeat'].includes(name))
      const repeat = elementsIn(element, 'repeat')[0]
      const path = onlyRepeat && repeat ? pathOf(repeat, inside) : undefined
      if (path === undefined) return walk(element, inside, [...loose, element])
      found.groups.set(path, { element, path, loose, order: order++ })
      return walk(element, inside, loose)
    }
    const path = pathOf(element, inside)
    if (path === undefined) return
    found.groups.set(path, { element, path, loose, order: order++ })
    walk(element, path, [])
  }

  function pathOf(element: XmlElement, inside: string): string | undefined {
    const id = attribute(element, 'bind')
    const reference =
      (id === undefined ? undefined : binds.get(id)) ??
      attribute(element, 'ref') ??
      attribute(element, 'nodeset')
    const path = reference === undefined ? undefined : toPath(reference, inside)
    if (path !== undefined) return path
    const place = { line: element.line, path: element.path }
    if (reference === undefined)
      problems.refuse('xform.no_reference', place, 'A control names its node with ref or bind.')
    else problems.refuse('xform.unknown_node', place, 'The node that is named here is not in the instance.')
    return undefined
  }
}
