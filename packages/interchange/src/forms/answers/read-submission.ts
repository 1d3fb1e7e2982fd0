import type { ProblemList } from '../../xml/problem-list.ts'
import { attribute, elementsIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import { placedItems, type Form } from '../model/form.ts'
import type { AnswerField } from './answer-fields.ts'
import type { AnswerRecord, AnswerSection } from './answers.ts'
import type { AtOf } from './read-table.ts'
import { noAnswers } from './no-answers.ts'

/** One set of answers as the phone sends it: the instance of the form, filled. */
export function readSubmission(
  root: XmlElement,
  form: Form,
  fields: readonly AnswerField[],
  problems: ProblemList,
): { sections: AnswerSection[]; atOf: AtOf } {
  const byPath = new Map(fields.map((field) => [field.path, field]))
  const kinds = new Map([...placedItems(form.items)].map(({ item, path }) => [path.join('/'), item.kind]))
  const sections = new Map<string, AnswerSection>()
  const places = new Map<AnswerRecord, Map<string, XmlElement>>()
  if (attribute(root, 'encrypted') === 'yes') {
    problems.refuse(
      'answers.encrypted',
      placeOf(root),
      'The answers are encrypted; decrypt them with the key of the form first.',
    )
    return { sections: [], atOf: () => ({}) }
  }
  const id = attribute(root, 'id')
  if (id !== undefined && id !== form.id)
    problems.note(
      'answers.other_form',
      placeOf(root),
      'The answers name another form than the one given beside.',
    )
  const version = attribute(root, 'version')
  if (version !== undefined && form.version !== undefined && version !== form.version)
    problems.note(
      'answers.other_version',
      placeOf(root),
      'The answers were given to another version of the form.',
    )
  take(root, '', record('', root, undefined))
  return { sections: [...sections.values()], atOf: (of, path) => placeOf(places.get(of)?.get(path) ?? root) }

  function record(section: string, element: XmlElement, parent: AnswerRecord | undefined): AnswerRecord {
    const list = sections.get(section) ?? { path: section, records: [] }
    sections.set(section, list)
    const made: AnswerRecord = {
      at: placeOf(element),
      key: String(list.records.length + 1),
      values: noAnswers(),
      meta: {},
      ...(parent ? { parent: parent.key } : {}),
    }
    list.records.push(made)
    places.set(made, new Map())
    return made
  }

  function take(element: XmlElement, path: string, into: AnswerRecord): void {
    for (const child of elementsIn(element)) {
      const own = path === '' ? child.name : `${path}/${child.name}`
      const field = byPath.get(own)
      if (own === 'meta') for (const one of elementsIn(child)) into.meta[one.name] = textOf(one).trim()
      else if (field) {
        into.values[field.path] = textOf(child).trim()
        places.get(into)!.set(field.path, child)
      } else if (kinds.get(own) === 'repeat') take(child, own, record(own, child, into))
      else if (kinds.get(own) === 'group') take(child, own, into)
      else problems.refuse('answers.unknown_node', placeOf(child), 'No question of the form has this name.')
    }
  }
}

function placeOf({ line, path }: XmlElement) {
  return { line, path }
}
