import type { ProblemList } from '../../xml/problem-list.ts'
import { attribute, elementsIn, type XmlElement } from '../../xml/xml-tree.ts'

/** A reference as a path without the root; relative ones begin at the node they stand in. */
export function pathOf(reference: string, from: string, root: string): string {
  const given = reference.trim()
  const steps = given.startsWith('/') ? [] : from.split('/').filter(Boolean)
  for (const step of given.split('/').filter(Boolean)) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step.replace(/^\w+:/, ''))
  }
  return (given.startsWith('/') && steps[0] === root ? steps.slice(1) : steps).join('/')
}

/** What binds the nodes of the answers. */
export interface Binds {
  byPath: Map<string, XmlElement>
  /** References by the id of their bind. */
  ids: Map<string, string>
}

export function bindsOf(
  model: XmlElement,
  root: string,
  paths: readonly string[],
  problems: ProblemList,
): Binds {
  const found: Binds = { byPath: new Map(), ids: new Map() }
  const known = new Set(paths)
  for (const bind of elementsIn(model, 'bind')) {
    const nodeset = attribute(bind, 'nodeset') ?? ''
    const path = pathOf(nodeset, '', root)
    const id = attribute(bind, 'id')
    if (id !== undefined) found.ids.set(id, nodeset)
    if (!known.has(path) && !/^meta(\/|$)/.test(path))
      problems.refuse(
        'xform.unknown_node',
        { line: bind.line, path: bind.path },
        'The bind names a node that is not in the instance.',
      )
    else found.byPath.set(path, bind)
  }
  return found
}

/** An action about a node, and the path of the control it stands in. */
export type Action = { element: XmlElement; from: string }

/** Actions of the form by the path of the node that they set. */
export function actionsIn(
  every: readonly XmlElement[],
  toPath: (reference: string, from: string) => string,
): Map<string, Action[]> {
  const actions = new Map<string, Action[]>()
  for (const element of every) {
    const inside = attribute(element, 'ref') ?? attribute(element, 'nodeset') ?? ''
    for (const child of elementsIn(element)) {
      if (!['setvalue', 'setgeopoint', 'recordaudio'].includes(child.name)) continue
      const from = element.name === 'model' ? '' : toPath(inside, '')
      const path = toPath(attribute(child, 'ref') ?? '', from)
      actions.set(path, [...(actions.get(path) ?? []), { element: child, from }])
    }
  }
  return actions
}
