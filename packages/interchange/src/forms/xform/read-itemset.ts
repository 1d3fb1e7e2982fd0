import { attribute, elementsIn, firstIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { Choice, Question } from '../model/form.ts'
import type { ReadItext } from './read-itext.ts'

/** The lists of a form while it is read: those of its instances, and those that stand in its questions. */
export interface ListsOfForm {
  lists: Record<string, Choice[]>
  /** Files that are instances, by their ids. */
  files: ReadonlyMap<string, string>
  itext: ReadItext
}

/** Where the choices of a question come from: a list, a file, the answers of a repeat, or its own items. */
export function readItemset(
  question: Question,
  control: XmlElement,
  given: ListsOfForm,
  named: (expression: string) => string,
): void {
  const query = attribute(control, 'query')
  const itemset = firstIn(control, 'itemset')
  const nodeset = query ?? (itemset && attribute(itemset, 'nodeset'))
  if (nodeset !== undefined) fromNodeset(question, nodeset, itemset, given, named)
  else if (question.type === 'select_one' || question.type === 'select_multiple' || question.type === 'rank')
    ownItems(question, control, given)
}

function fromNodeset(
  question: Question,
  given: string,
  itemset: XmlElement | undefined,
  { files }: ListsOfForm,
  named: (expression: string) => string,
): void {
  const parameters: string[] = []
  const shuffled = /^\s*randomize\((.*?)(?:,\s*([^,\]]+))?\)\s*$/s.exec(given)
  const nodeset = shuffled ? shuffled[1]! : given
  if (shuffled) parameters.push('randomize=true', ...(shuffled[2] ? [`seed=${named(shuffled[2])}`] : []))
  const [value, label] = ['value', 'label'].map((name) =>
    attribute(firstIn(itemset, name) ?? itemset ?? noElement, 'ref'),
  )
  const found = /^\s*instance\(\s*['"]([^'"]*)['"]\s*\)\/root\/item\s*(?:\[(.*)\])?\s*$/s.exec(nodeset)
  if (found) {
    const file = fileOf(found[1]!, files)
    if (file === undefined) question.list = found[1]!
    else {
      question.file = file
      if (question.type === 'select_one' || question.type === 'select_multiple')
        question.type = `${question.type}_from_file`
      if (value !== undefined && value !== 'name') parameters.push(`value=${value}`)
      if (label !== undefined && label !== 'label' && !label.startsWith('jr:itext'))
        parameters.push(`label=${label}`)
    }
    if (found[2] !== undefined) question.choiceFilter = named(found[2])
  } else if (value !== undefined) {
    question.list = `\${${value}}`
    const filter = /\[(.*)\]\s*$/s.exec(nodeset)?.[1]
    if (filter !== undefined && filter !== `./${value} != ''`) question.choiceFilter = named(filter)
  }
  if (parameters.length > 0) question.parameters = parameters.join(' ')
}

const noElement: XmlElement = { name: '', space: '', attributes: [], children: [], line: 0, path: '' }

function fileOf(id: string, files: ReadonlyMap<string, string>): string | undefined {
  return files.get(id)?.replace(/^jr:\/\/[\w-]+\//, '')
}

/** Items that stand in the question become a list; the same items are the same list. */
function ownItems(question: Question, control: XmlElement, { lists, itext }: ListsOfForm): void {
  const choices = elementsIn(control, 'item').map((item): Choice => {
    const { text, media } = itext.of(firstIn(item, 'label'), '')
    return { name: textOf(firstIn(item, 'value')).trim(), label: text, media, columns: {} }
  })
  const same = Object.entries(lists).find(([, list]) => JSON.stringify(list) === JSON.stringify(choices))
  let name = same?.[0] ?? question.name
  while (!same && Object.hasOwn(lists, name)) name += '_list'
  if (!same) lists[name] = choices
  question.list = name
}
