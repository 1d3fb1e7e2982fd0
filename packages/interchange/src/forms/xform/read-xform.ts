import type { FormatOf, Place } from '../../format.ts'
import { beginningOf } from '../../xml/decode-text.ts'
import { ProblemList } from '../../xml/problem-list.ts'
import { readXml } from '../../xml/read-xml.ts'
import { allOf, elementsIn, firstIn, type XmlElement } from '../../xml/xml-tree.ts'
import { checkForm } from '../check/check-form.ts'
import type { Form, Item } from '../model/form.ts'
import { formReading } from '../xlsform/read-xlsform.ts'
import { itemsOf } from './assemble.ts'
import { auditIn, externalIn } from './read-beside.ts'
import { actionsIn, bindsOf, pathOf } from './read-binds.ts'
import { readBody } from './read-body.ts'
import { nodesOf, pathsOf, readInstances } from './read-instance.ts'
import { idsUsed, ReadItext } from './read-itext.ts'
import { assembled } from './read-settings.ts'
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
  items.push(...auditIn(instance, binds), ...externalIn(files, items, every, problems))
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
