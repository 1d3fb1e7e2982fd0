import type { Form } from '../model/form.ts'
import { holdsSeveral, isChosen } from '../model/question-types.ts'
import type { AnswerField } from './answer-fields.ts'
import { listCalled } from '../model/list-called.ts'

/** What a column of a file of answers holds. */
export type ColumnMeans =
  | { is: 'value'; field: AnswerField; numbers: string }
  /** Whether one of several choices was chosen. */
  | { is: 'choice'; field: AnswerField; choice: string; numbers: string }
  /** A part of a position. */
  | { is: 'part'; field: AnswerField; part: number; numbers: string }
  | { is: 'meta' }
  | { is: 'unknown' }

const parts = ['latitude', 'longitude', 'altitude', 'precision']
const serverColumns =
  /^(_|meta[/:.-]|formhub[/-]|SET-OF-|.*[/-]SET-OF-)|^(KEY|PARENT_KEY|SubmissionDate|SubmitterID|SubmitterName|AttachmentsPresent|AttachmentsExpected|Status|ReviewState|DeviceID|Edits|FormVersion|instanceID|instanceName|_?uuid|rootUuid)$/i

/** Finds what the headings of a file mean, for the records of one section of the form. */
export class ColumnMatcher {
  readonly #keys = new Map<string, AnswerField[]>()
  readonly #form: Form
  readonly #section: string

  constructor(form: Form, fields: readonly AnswerField[], section: string) {
    this.#form = form
    this.#section = section
    const add = (key: string, field: AnswerField) =>
      this.#keys.set(key, [...(this.#keys.get(key) ?? []), field])
    for (const field of fields) {
      if (field.section !== section && !field.section.startsWith(section === '' ? '' : `${section}/`))
        continue
      const steps = field.path.split('/')
      const within = section === '' ? steps : steps.slice(section.split('/').length)
      for (const way of new Set([steps, within, steps.slice(-1)].map((one) => JSON.stringify(one))))
        for (const key of new Set(
          ['/', '-', '.', ':'].map((sign) => (JSON.parse(way) as string[]).join(sign)),
        ))
          add(key, field)
    }
  }

  meaning(heading: string): ColumnMeans {
    const numbers = [...heading.matchAll(/\[(\d+)\]/g)].map((found) => found[1]).join('.')
    const plain = heading.replace(/\[\d+\]/g, '').trim()
    const field = this.#field(plain, numbers)
    if (field) return { is: 'value', field, numbers }
    return (
      this.#part(plain, numbers) ??
      this.#choice(plain, numbers) ?? { is: serverColumns.test(plain) ? 'meta' : 'unknown' }
    )
  }

  /** Only what lies in a repeat is told by numbers from what lies beside it. */
  #field(key: string, numbers: string): AnswerField | undefined {
    const inSection = (this.#keys.get(key) ?? []).filter(({ section }) =>
      numbers === '' ? section === this.#section : section !== this.#section,
    )
    const exact = inSection.filter(({ path }) => path === key)
    const found = exact.length > 0 ? exact : inSection
    return found.length === 1 ? found[0] : undefined
  }

  #part(key: string, numbers: string): ColumnMeans | undefined {
    const found = /^(.*?)_?([\p{L}\p{N}.]+?)[_-](latitude|longitude|altitude|precision|accuracy)$/iu.exec(key)
    if (!found) return undefined
    const [, before, name, part] = found
    const field = [
      `${before}${name}`,
      `${before}_${name}`,
      key.slice(0, -part!.length - 1),
      key.slice(0, -part!.length - 1).replace(/(^|[/:.-])_/, '$1'),
    ]
      .map((one) => this.#field(one, numbers))
      .find((one) => one?.question.type === 'geopoint')
    const index = part!.toLowerCase() === 'accuracy' ? 3 : parts.indexOf(part!.toLowerCase())
    return field && { is: 'part', field, part: index, numbers }
  }

  #choice(key: string, numbers: string): ColumnMeans | undefined {
    for (const sign of ['/', '.', ':', '-', '_']) {
      for (let at = key.lastIndexOf(sign); at > 0; at = key.lastIndexOf(sign, at - 1)) {
        const field = this.#field(key.slice(0, at), numbers)
        const choice = key.slice(at + 1)
        if (!field || !holdsSeveral(field.question.type) || !isChosen(field.question.type)) continue
        const known = listCalled(this.#form.lists, field.question.list)
        if (!known || known.some(({ name }) => name === choice))
          return { is: 'choice', field, choice, numbers }
      }
    }
    return undefined
  }
}
