import type { FormatOf, Place } from '../../format.ts'
import { beginningOf } from '../../xml/decode-text.ts'
import { ProblemList } from '../../xml/problem-list.ts'
import { readXml } from '../../xml/read-xml.ts'
import { allOf, attribute, elementsIn, firstIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import { checkForm } from '../check/check-form.ts'
import { blankQuestion } from '../model/blank.ts'
import type { Form, Item } from '../model/form.ts'
import { languagesOf } from '../model/languages.ts'
import { formReading } from '../xlsform/read-xlsform.ts'
import { itemsOf } from './assemble.ts'
import { readBody } from './read-body.ts'
import { nodesOf, pathsOf, readInstances } from './read-instance.ts'
import { idsUsed, ReadItext } from './read-itext.ts'
import { NamesOfPaths } from './to-names.ts'

const why = 'an XForm: a model with an instance, and a body'

/** A form as an XForm of the ODK specification, or undefined where the file holds none. */
export const xform: FormatOf<Form | undefined> = {
  format: 'xform',
  looksLike(file) {
    const beginning = beginningOf(file.bytes, 8192)
    if (
      /http:\/\/www\.w3\.org\/2002\/xforms/.test(beginning) &&
      /<(\w+:)?(html|model|xform)[\s>]/.test(beginning)
    )
      return { sure: 0.95, why, version: '1.0' }
    return { sure: 0, why: 'the namespace of XForms is not named' }
  },
  read(file) {
    const problems = new ProblemList()
    const read = readXml(file.bytes)
    if ('problem' in read) problems.found.push(read.problem)
    return formReading('xform', why, 'root' in read ? formIn(read.root, problems) : undefined, problems)
  },
}

function formIn(root: XmlElement, problems: ProblemList): Form | undefined {
  const every = [...allOf(root)]
  const model = every.find(({ name }) => name === 'model')
  const body =
    every.find(({ name, space }) => name === 'body' && space.includes('xhtml')) ??
    every.find(({ name }) => name === 'body')
  const instance = model && elementsIn(firstIn(model, 'instance') ?? model)[0]
  if (!model || !body || !instance || instance.name === 'itext') {
    problems.refuse(
      'xform.parts',
      { line: root.line, path: root.path },
      'An XForm has a model with an instance, and a body; this file has not.',
    )
    return undefined
  }
  const nodes = nodesOf(instance)
  const paths = pathsOf(nodes)
  const names = new NamesOfPaths(instance.name, paths)
  const named = (expression: string, at: string) => names.inExpression(expression, `${at}`)
  const itext = new ReadItext(model, (path, at) => names.nameOf(path, at))
  const { lists, files } = readInstances(model, itext)
  const binds = bindsOf(model, instance.name, paths, problems)
  const known = new Set(paths)
  const toPath = (reference: string, from: string) => {
    const path = pathOf(reference, from, instance.name)
    return path === '' || known.has(path) || /^meta(\/|$)/.test(path) ? path : undefined
  }
  const read = readBody(body, toPath, binds.ids, problems)
  const actions = actionsIn(every, (reference, from) => pathOf(reference, from, instance.name))
  const places = new Map<Item, { element: XmlElement; bind: XmlElement | undefined }>()
  const items = itemsOf(nodes, {
    body: read,
    binds: binds.byPath,
    itext,
    named,
    learn: (item, element, path) =>
      void places.set(item, { element, bind: path === undefined ? undefined : binds.byPath.get(path) }),
    sourcesOf: (node) => ({
      bind: binds.byPath.get(node.path),
      control: read.questions.get(node.path)?.element,
      actions: actions.get(node.path) ?? [],
      itext,
      lists: { lists, files, itext },
      named: (expression) => named(expression, node.path),
      nameAt: (path) => names.nameOf(`/${instance.name}/${path}`, ''),
    }),
  })
  items.push(...auditIn(instance), ...externalIn(files, items, every))
  const form = assembled(root, instance, items, { lists, itext, model, binds, named })
  tellMissing(root, model, itext, problems)
  checkForm(
    form,
    (item, field) => {
      const place = item === 'settings' ? { element: model, bind: undefined } : places.get(item)
      return placeOf((bound.includes(field ?? '') ? place?.bind : undefined) ?? place?.element)
    },
    problems,
  )
  return form
}

/** What of a question stands in its bind. */
const bound = [
  'relevant',
  'required',
  'requiredMessage',
  'constraint',
  'constraintMessage',
  'calculation',
  'readOnly',
]

function placeOf(element: XmlElement | undefined): Place {
  return element ? { line: element.line, path: element.path } : {}
}

/** A reference as a path without the root; relative ones begin at the node they stand in. */
function pathOf(reference: string, from: string, root: string): string {
  const given = reference.trim()
  const steps = given.startsWith('/') ? [] : from.split('/').filter(Boolean)
  for (const step of given.split('/').filter(Boolean)) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step.replace(/^\w+:/, ''))
  }
  return (given.startsWith('/') && steps[0] === root ? steps.slice(1) : steps).join('/')
}

interface Binds {
  byPath: Map<string, XmlElement>
  /** References by the id of their bind. */
  ids: Map<string, string>
}

function bindsOf(model: XmlElement, root: string, paths: readonly string[], problems: ProblemList): Binds {
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
        placeOf(bind),
        'The bind names a node that is not in the instance.',
      )
    else found.byPath.set(path, bind)
  }
  return found
}

type Action = { element: XmlElement; from: string }

function actionsIn(
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

function auditIn(instance: XmlElement): Item[] {
  return firstIn(firstIn(instance, 'meta'), 'audit') ? [blankQuestion('audit', 'audit')] : []
}

/** Files that no list of choices and no look-up names are kept as questions that ask nothing. */
function externalIn(
  files: ReadonlyMap<string, string>,
  items: readonly Item[],
  every: readonly XmlElement[],
): Item[] {
  const used = JSON.stringify(items)
  const attributes = every.flatMap((element) => element.attributes.map(({ value }) => value))
  const looked = new Set(
    attributes.flatMap((value) =>
      [...value.matchAll(/pulldata\(\s*['"]([^'"]+)['"]/g)].map((found) => found[1]),
    ),
  )
  return [...files].flatMap(([id, source]) => {
    const file = source.replace(/^jr:\/\/[\w-]+\//, '')
    if (id.startsWith('__') || used.includes(JSON.stringify(file)) || looked.has(id)) return []
    return [blankQuestion(id, source.startsWith('jr://file-csv/') ? 'csv-external' : 'xml-external')]
  })
}

interface Assembling {
  lists: Form['lists']
  itext: ReadItext
  model: XmlElement
  binds: Binds
  named: (expression: string, at: string) => string
}

function assembled(root: XmlElement, instance: XmlElement, items: Item[], parts: Assembling): Form {
  const { lists, itext, model, binds, named } = parts
  const body = [...allOf(root)].find(({ name }) => name === 'body')
  const title = textOf([...allOf(root)].find(({ name }) => name === 'title')).trim()
  const nameBind = binds.byPath.get('meta/instanceName')
  const id = attribute(instance, 'id') ?? (instance.space || instance.name)
  const submission = firstIn(model, 'submission')
  const optional = {
    version: attribute(instance, 'version'),
    defaultLanguage: itext.defaultLanguage,
    instanceName: nameBind && named(attribute(nameBind, 'calculate') ?? '', 'meta/instanceName'),
  }
  const settings = {
    style: body && attribute(body, 'class'),
    submission_url: submission && attribute(submission, 'action'),
    public_key: submission && attribute(submission, 'base64RsaPublicKey'),
    auto_send: submission && attribute(submission, 'auto-send'),
    auto_delete: submission && attribute(submission, 'auto-delete'),
  }
  const given = (pairs: Record<string, string | undefined>) =>
    Object.entries(pairs).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return {
    ...{ name: instance.name, id, title: title || id },
    ...Object.fromEntries(given(optional)),
    ...{ languages: languagesOf(items, lists), items, lists },
    settings: Object.fromEntries(given(settings)),
  }
}

function tellMissing(root: XmlElement, model: XmlElement, itext: ReadItext, problems: ProblemList): void {
  for (const { id, element } of idsUsed(root)) {
    const { text, media, guidance } = itext.byId(id, '')
    if ([text, media, guidance].some((one) => Object.keys(one).length > 0)) continue
    problems.note(
      'xform.no_words',
      placeOf(element),
      'No translation has words under this id, or only a dash.',
    )
  }
  if (
    firstIn(
      firstIn(firstIn(model, 'instance'), elementsIn(firstIn(model, 'instance') ?? model)[0]?.name ?? ''),
      'entity',
    )
  )
    problems.note('xform.entity', placeOf(model), 'What the form does to entities is not taken in.')
}
