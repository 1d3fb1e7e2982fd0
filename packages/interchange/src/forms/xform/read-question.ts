import { attribute, firstIn, type XmlElement } from '../../xml/xml-tree.ts'
import { blankQuestion } from '../model/blank.ts'
import type { Question } from '../model/form.ts'
import { settleParameters } from '../model/parameters.ts'
import { questionTypes, type QuestionType } from '../model/question-types.ts'
import { prefixed } from './namespaces.ts'
import { readItemset, type ListsOfForm } from './read-itemset.ts'
import { defaultOf, type Node } from './read-instance.ts'
import type { ReadItext } from './read-itext.ts'

/** What a question is made of, in the three places of an XForm. */
export interface Sources {
  node: Node
  bind: XmlElement | undefined
  control: XmlElement | undefined
  /** Actions of the model and of other controls about this node. */
  actions: { element: XmlElement; from: string }[]
  itext: ReadItext
  lists: ListsOfForm
  /** Paths as names, for an expression at this node. */
  named: (expression: string) => string
  /** The name of the question at a path. */
  nameAt: (path: string) => string | undefined
}

export function questionOf(sources: Sources): Question {
  const { node, bind, control, itext, named } = sources
  const get = (name: string) => (bind ? attribute(bind, name) : undefined)
  const question = blankQuestion(node.name, typeOf(sources))
  const expression = (name: string) => {
    const text = get(name)
    return text === undefined || text.trim() === '' ? undefined : named(text)
  }
  const readOnly = truth(expression('readonly'))
  const optional = {
    required: truth(expression('required')),
    readOnly: question.type === 'note' ? undefined : readOnly,
    relevant: expression('relevant'),
    constraint: expression('constraint'),
    calculation: expression('calculate'),
    default: defaultOf(node),
    appearance: control && attribute(control, 'appearance'),
  }
  for (const [key, value] of Object.entries(optional)) if (value) Object.assign(question, { [key]: value })
  question.constraintMessage = itext.ofAttribute(get('constraintMsg'), node.path)
  question.requiredMessage = itext.ofAttribute(get('requiredMsg'), node.path)
  Object.assign(question, wordsOf(control, itext, node.path))
  question.more = { ...moreOf('bind', bind), ...moreOf('body', control), ...moreOf('instance', node.element) }
  if (control) readItemset(question, control, sources.lists, named)
  takeActions(question, sources)
  settleParameters(question)
  return question
}

/** Words of a control: a question, a group or a repeat. */
export function wordsOf(control: XmlElement | undefined, itext: ReadItext, path: string) {
  const { text: label, media } = itext.of(firstIn(control, 'label'), path)
  const { text: hint, guidance } = itext.of(firstIn(control, 'hint'), path)
  return { label: { ...label }, media: { ...media }, hint: { ...hint }, guidance: { ...guidance } }
}

function truth(expression: string | undefined): string | undefined {
  return expression === 'false()' ? undefined : expression
}

const placed = {
  bind: [
    'nodeset',
    'id',
    'type',
    'required',
    'relevant',
    'constraint',
    'calculate',
    'readonly',
    'jr:constraintMsg',
    'jr:requiredMsg',
    'jr:preload',
    'jr:preloadParams',
  ],
  body: ['ref', 'nodeset', 'bind', 'appearance', 'mediatype', 'query', 'jr:count'],
  instance: ['jr:template', 'id', 'version'],
}

/** Attributes that have no place of their own, under their headings. */
export function moreOf(
  heading: keyof typeof placed,
  element: XmlElement | undefined,
): Record<string, string> {
  const others = (element?.attributes ?? []).filter((one) => !placed[heading].includes(prefixed(one)))
  return Object.fromEntries(others.map((one) => [`${heading}::${prefixed(one)}`, one.value]))
}

function typeOf({ bind, control, actions }: Sources): QuestionType {
  const type = (bind && attribute(bind, 'type')?.replace(/^\w+:/, '')) ?? 'string'
  const actionNames = actions.map(({ element }) => element.name)
  if (actionNames.includes('setgeopoint')) return 'start-geopoint'
  if (actionNames.includes('recordaudio')) return 'background-audio'
  if (!control) return unaskedType(bind)
  if (control.name === 'select1') return 'select_one'
  if (control.name === 'select') return 'select_multiple'
  if (control.name === 'rank') return 'rank'
  if (control.name === 'range') return 'range'
  if (control.name === 'trigger') return 'acknowledge'
  if (control.name === 'upload') return uploadType(attribute(control, 'mediatype') ?? '')
  if (attribute(control, 'query') !== undefined) return 'select_one_external'
  const byBind: Record<string, QuestionType> = {
    int: 'integer',
    integer: 'integer',
    decimal: 'decimal',
    double: 'decimal',
    float: 'decimal',
  }
  const named =
    (Object.hasOwn(byBind, type) ? byBind[type] : undefined) ??
    (Object.keys(questionTypes).find((one) => one === type) as QuestionType | undefined)
  if (named) return named
  const readOnly =
    bind && attribute(bind, 'readonly')?.trim() === 'true()' && attribute(bind, 'calculate') === undefined
  return readOnly ? 'note' : 'text'
}

function unaskedType(bind: XmlElement | undefined): QuestionType {
  const [preload, parameters] = ['preload', 'preloadParams'].map((name) => bind && attribute(bind, name))
  const filled = Object.entries(questionTypes).find(
    ([, asked]) => 'preload' in asked && asked.preload[0] === preload && asked.preload[1] === parameters,
  )
  if (filled) return filled[0] as QuestionType
  return bind && attribute(bind, 'calculate') !== undefined ? 'calculate' : 'hidden'
}

function uploadType(mediatype: string): QuestionType {
  const kind = mediatype.split('/')[0]
  return kind === 'image' || kind === 'audio' || kind === 'video' || kind === 'osm' ? kind : 'file'
}

function takeActions(question: Question, { actions, named, nameAt }: Sources): void {
  for (const { element, from } of actions) {
    if (element.name !== 'setvalue') continue
    const value = named(attribute(element, 'value') ?? `'${element.children.join('')}'`)
    if (attribute(element, 'event')?.includes('xforms-value-changed')) {
      const trigger = nameAt(from)
      if (trigger === undefined) continue
      question.trigger = `\${${trigger}}`
      question.calculation = value
      if (question.type === 'hidden') question.type = 'calculate'
    } else question.default = value
  }
}
