import { readXml } from '../../xml/read-xml.ts'
import { allOf, attribute, elementsIn, firstIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'

/**
 * What an XForm means, with nothing of how it is written: nodes with what stands in them, binds, controls with their
 * words and choices. Two files that mean the same give the same, whatever the order of attributes, the ids of words,
 * the numbers of generated names, the name of the root, whether quotation marks are curled, and whether choices stand in
 * the question or in a list.
 */
export function meaningOf(text: string): {
  nodes: string[]
  binds: Record<string, unknown>
  controls: unknown[]
} {
  const read = readXml(new TextEncoder().encode(text))
  if ('problem' in read) throw new Error(read.problem.says)
  const every = [...allOf(read.root)]
  const model = every.find(({ name }) => name === 'model')!
  const body = every.find(({ name }) => name === 'body')!
  const [primary] = elementsIn(firstIn(model, 'instance')!)
  const root = primary!.name
  const generated = new Map<string, string>()
  const path = (given: string, at = '') => {
    const steps = given.trim().startsWith('/') ? [] : at.split('/').filter(Boolean)
    for (const step of given.trim().split('/').filter(Boolean)) {
      if (step === '..') steps.pop()
      else if (step !== '.') steps.push(step)
    }
    return `/${steps.map((step, index) => (index === 0 && step === root ? 'root' : plainName(step, generated))).join('/')}`
  }
  const expression = (given: string, at: string) =>
    given
      .replace(/(?:current\(\)\/)?(?:\.\.\/|\/)[\w./-]+/g, (found) =>
        path(found.replace('current()/', ''), at),
      )
      .replace(/\s+/g, ' ')
      .replace(/ ?([(),=[\]<>!+]+) ?/g, '$1')
      .trim()
  const words = wordsIn(model, (given, at) => path(given, at))
  const own = { model, path, expression, words }
  return {
    nodes: nodesIn(primary!, '', path),
    // A bind that only says `string` says what is so without it.
    binds: Object.fromEntries(
      elementsIn(model, 'bind')
        .map((bind) => bindMeaning(bind, own))
        .filter(([, meaning]) => JSON.stringify(meaning) !== '{"type":"string"}')
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    controls: controlsIn(body, own),
  }
}

interface Own {
  model: XmlElement
  path: (given: string, at?: string) => string
  expression: (given: string, at: string) => string
  words: (element: XmlElement | undefined, at: string) => unknown
}

/** Generated names carry a number that says where the row stood. */
function plainName(step: string, generated: Map<string, string>): string {
  const found = /^(generated_table_list_label|reserved_name_for_field_list_labels)_\d+$/.exec(step)
  if (!found) return step
  const known = generated.get(step) ?? `${found[1]}_${generated.size + 1}`
  generated.set(step, known)
  return known
}

function nodesIn(element: XmlElement, above: string, path: (given: string) => string): string[] {
  const own = `${above}/${element.name}`
  const children = elementsIn(element)
  const value = children.length === 0 ? textOf(element).trim() : ''
  const seen = new Set<string>()
  return [
    `${path(own)}${value ? ` = ${value}` : ''}`,
    ...children.flatMap((child) => {
      if (seen.has(child.name)) return []
      seen.add(child.name)
      return nodesIn(child, own, path)
    }),
  ]
}

function bindMeaning(bind: XmlElement, { path, expression, words }: Own): [string, unknown] {
  const nodeset = attribute(bind, 'nodeset')!
  const attributes = bind.attributes.flatMap(({ name, value }): [string, unknown][] => {
    if (name === 'nodeset' || (name === 'required' && value === 'false()')) return []
    if (name === 'type') return [[name, value.replace(/^select1?$/, 'string')]]
    if (name.endsWith('Msg')) {
      const id = /jr:itext\('(.*)'\)/.exec(value)?.[1]
      return [
        [
          name,
          id === undefined
            ? { '': value }
            : words({ ...bind, attributes: [{ name: 'ref', space: '', value }], children: [] }, nodeset),
        ],
      ]
    }
    return [[name, expression(value, nodeset)]]
  })
  return [path(nodeset), Object.fromEntries(attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)))]
}

function wordsIn(model: XmlElement, path: (given: string, at: string) => string) {
  const said = new Map<string, Record<string, string>>()
  const rich = (element: XmlElement, at: string): string =>
    element.children
      .map((child) =>
        typeof child === 'string'
          ? child
          : child.name === 'output'
            ? `{${path(attribute(child, 'value')!, at)}}`
            : textOf(child),
      )
      .join('')
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ')
      .trim()
  return (element: XmlElement | undefined, at: string): unknown => {
    if (!element) return {}
    const id = /jr:itext\('(.*)'\)/.exec(attribute(element, 'ref') ?? '')?.[1]
    if (id === undefined) return rich(element, at) === '' ? {} : { '': rich(element, at) }
    const known = said.get(id)
    if (known) return known
    const texts: Record<string, string> = {}
    for (const translation of elementsIn(firstIn(model, 'itext')!, 'translation')) {
      const language = attribute(translation, 'lang') === 'default' ? '' : attribute(translation, 'lang')!
      const text = elementsIn(translation, 'text').find((one) => attribute(one, 'id') === id)
      for (const value of text ? elementsIn(text, 'value') : []) {
        const form = attribute(value, 'form')
        const words = rich(value, at)
        if (words !== '' && words !== '-')
          texts[form === undefined ? language : `${language} ${form}`] = words
      }
    }
    const sorted = Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    said.set(id, sorted)
    return sorted
  }
}

function controlsIn(element: XmlElement, own: Own): unknown[] {
  return elementsIn(element).flatMap((control) => {
    if (['label', 'hint', 'item', 'itemset', 'value', 'setvalue'].includes(control.name)) return []
    const reference = attribute(control, 'ref') ?? attribute(control, 'nodeset') ?? ''
    const others = control.attributes
      .filter(({ name }) => !['ref', 'nodeset'].includes(name))
      .map(({ name, value }) => [name, own.expression(value, reference)])
    return [
      {
        control: control.name,
        ref: reference && own.path(reference),
        ...Object.fromEntries(others),
        label: own.words(firstIn(control, 'label'), reference),
        hint: own.words(firstIn(control, 'hint'), reference),
        choices: choicesIn(control, reference, own),
        inside: controlsIn(control, own),
      },
    ]
  })
}

function choicesIn(control: XmlElement, at: string, { model, expression, words }: Own): unknown {
  const inline = elementsIn(control, 'item').map((item) => [
    textOf(firstIn(item, 'value')),
    words(firstIn(item, 'label'), at),
  ])
  const nodeset = attribute(firstIn(control, 'itemset') ?? control, 'nodeset')
  const found = /instance\('(.*?)'\)\/root\/item(?:\[(.*)\])?/.exec(nodeset ?? '')
  if (!found) return inline
  const list = elementsIn(model, 'instance').find((instance) => attribute(instance, 'id') === found[1])
  const items = elementsIn(elementsIn(list!)[0]!, 'item').map((item) => {
    const id = textOf(firstIn(item, 'itextId'))
    const label =
      id === ''
        ? firstIn(item, 'label')
        : { ...item, attributes: [{ name: 'ref', space: '', value: `jr:itext('${id}')` }], children: [] }
    const columns = elementsIn(item)
      .filter(({ name }) => !['itextId', 'label', 'name'].includes(name))
      .map((one) => `${one.name}=${textOf(one)}`)
    return [textOf(firstIn(item, 'name')), words(label, at), ...columns]
  })
  return found[2] === undefined ? items : { filter: expression(found[2], at), items }
}
