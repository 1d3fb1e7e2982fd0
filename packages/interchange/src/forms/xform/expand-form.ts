import { blankQuestion } from '../model/blank.ts'
import type { Form, Group, Item, Question, Repeat } from '../model/form.ts'
import { languagesOf } from '../model/languages.ts'
import { isChosen } from '../model/question-types.ts'
import { listCalled } from '../model/list-called.ts'

/** A form with everything written out that an XLSForm says in short: other answers in words, tables of lists, counts. */
export function expandForm(form: Form): Form {
  const expanded = structuredClone(form)
  let number = 0
  const next = () => ++number
  expanded.items = expandItems(expanded.items, expanded, next)
  expanded.languages = languagesOf(expanded.items, expanded.lists)
  return expanded
}

function expandItems(items: Item[], form: Form, next: () => number): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.kind === 'question') return item.orOther ? withOther(item, form) : [item]
    item.items = expandItems(item.items, form, next)
    if (item.kind === 'group' && item.appearance?.split(' ').includes('table-list')) asTable(item, next)
    return item.kind === 'repeat' ? withCount(item) : [item]
  })
}

/** How often is the answer to a question: anything else that says it becomes one that is worked out. */
function withCount(repeat: Repeat): Item[] {
  if (repeat.count === undefined || /^\$\{[^{}]+\}$/.test(repeat.count)) return [repeat]
  const count = blankQuestion(`${repeat.name}_count`, 'calculate')
  count.calculation = repeat.count
  repeat.count = `\${${count.name}}`
  return [count, repeat]
}

function withOther(question: Question, form: Form): Item[] {
  const choices = listCalled(form.lists, question.list)
  if (choices && !choices.some(({ name }) => name === 'other')) {
    const languages = [...new Set(choices.flatMap(({ label }) => Object.keys(label)))]
    const label = Object.fromEntries(
      (languages.length > 0 ? languages : ['']).map((language) => [language, 'Other']),
    )
    choices.push({ name: 'other', label, media: {}, columns: {} })
  }
  delete question.orOther
  const other = blankQuestion(`${question.name}_other`, 'text')
  other.label = { '': 'Specify other.' }
  other.relevant = `selected(../${question.name}, 'other')`
  return [question, other]
}

/** One line of labels above, and below it the questions without theirs. */
function asTable(group: Group, next: () => number): void {
  const appearance = group.appearance!.split(' ').filter((word) => word !== 'table-list')
  group.appearance = ['field-list', ...appearance].join(' ')
  const first = group.items.find((item): item is Question => item.kind === 'question' && isChosen(item.type))
  const before: Item[] = []
  if (Object.keys(group.label).length + Object.keys(group.hint).length > 0) {
    const title = blankQuestion(`generated_table_list_label_${next()}`, 'note')
    before.push({ ...title, label: group.label, hint: group.hint })
    group.label = {}
    group.hint = {}
  }
  if (first) {
    const header = blankQuestion(`reserved_name_for_field_list_labels_${next()}`, first.type)
    header.appearance = 'label'
    if (first.list !== undefined) header.list = first.list
    if (first.choiceFilter !== undefined) header.choiceFilter = first.choiceFilter
    before.push(header)
  }
  for (const item of group.items)
    if (item.kind === 'question' && isChosen(item.type)) item.appearance = 'list-nolabel'
  group.items = [...before, ...group.items]
}
