import { writeDelimited } from '../../workbook/write-delimited.ts'
import { holdsSeveral } from '../model/question-types.ts'
import { answerFields } from './answer-fields.ts'
import type { Answers } from './answers.ts'
import { listCalled } from '../model/list-called.ts'

/**
 * Answers as comma separated files: one for the form and one for each repeat, with numbers that say which record lies in
 * which. Of questions with several choices each choice has a column of its own as well.
 */
export function writeAnswers({ form, sections }: Answers): { name: string; bytes: Uint8Array }[] {
  if (!form) return []
  const fields = answerFields(form)
  return sections.map(({ path, records }) => {
    const own = fields.filter(({ section, question }) => section === path && question.type !== 'note')
    const columns = own.flatMap((field) => {
      const choices = holdsSeveral(field.question.type)
        ? (listCalled(form.lists, field.question.list) ?? [])
        : []
      const value = (values: Record<string, string>) => values[field.path] ?? ''
      return [
        { heading: field.path, cell: value },
        ...choices.map(({ name }) => ({
          heading: `${field.path}/${name}`,
          cell: (values: Record<string, string>) => {
            if (value(values) === '') return ''
            return value(values).split(/\s+/).includes(name) ? 'True' : 'False'
          },
        })),
      ]
    })
    const head = [...columns.map(({ heading }) => heading), '_index', '_parent_table_name', '_parent_index']
    const above = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
    const rows = records.map(({ values, key, parent }) => [
      ...columns.map(({ cell }) => cell(values)),
      key,
      path === '' ? '' : above || form.id,
      parent ?? '',
    ])
    return {
      name: `${path === '' ? form.id : path.replaceAll('/', '_')}.csv`,
      bytes: writeDelimited([head, ...rows]),
    }
  })
}
