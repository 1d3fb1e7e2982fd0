import { writeWorkbook } from '../../workbook/write-workbook.ts'
import { placedItems, type Choice, type Form, type Item, type Media, type Texts } from '../model/form.ts'

type Row = Map<string, string>

const first = {
  survey: ['type', 'name'],
  choices: ['list_name', 'name'],
  external_choices: ['list_name', 'name'],
  settings: [],
}

/** A form as a workbook with the sheets survey, choices and settings (XLSForm). */
export function writeXlsform(form: Form): Uint8Array {
  const external = externalLists(form)
  const choicesOf = (elsewhere: boolean) =>
    Object.entries(form.lists)
      .filter(([list]) => external.has(list) === elsewhere)
      .flatMap(([list, all]) => all.map((choice) => choiceRow(list, choice)))
  const sheets: [keyof typeof first, Row[]][] = [
    ['survey', form.items.flatMap(itemRows)],
    ['choices', choicesOf(false)],
    ['settings', [settingsRow(form)]],
  ]
  if (external.size > 0) sheets.push(['external_choices', choicesOf(true)])
  return writeWorkbook(sheets.map(([name, rows]) => ({ name, rows: tableOf(rows, first[name]) })))
}

/** Lists that stand in another file when the form is filled: their questions say so. */
function externalLists(form: Form): Set<string> {
  const questions = [...placedItems(form.items)].flatMap(({ item }) =>
    item.kind === 'question' ? [item] : [],
  )
  return new Set(
    questions.flatMap(({ type, list }) =>
      type === 'select_one_external' && list !== undefined ? [list] : [],
    ),
  )
}

function tableOf(rows: readonly Row[], begin: readonly string[]): string[][] {
  const headings = [...new Set([...begin, ...rows.flatMap((row) => [...row.keys()])])]
  return [headings, ...rows.map((row) => headings.map((heading) => row.get(heading) ?? ''))]
}

function itemRows(item: Item): Row[] {
  const row: Row = new Map([
    ['type', typeOf(item)],
    ['name', item.name],
  ])
  addTexts(row, 'label', item.label)
  addTexts(row, 'hint', item.hint)
  addTexts(row, 'guidance_hint', item.guidance)
  addMedia(row, item.media)
  add(row, { relevant: item.relevant, appearance: item.appearance })
  if (item.kind === 'question') {
    add(row, {
      required: yes(item.required),
      readonly: yes(item.readOnly),
      constraint: item.constraint,
      calculation: item.calculation,
      choice_filter: item.choiceFilter,
      default: item.default,
      parameters: item.parameters,
      trigger: item.trigger,
    })
    addTexts(row, 'required_message', item.requiredMessage)
    addTexts(row, 'constraint_message', item.constraintMessage)
  } else if (item.kind === 'repeat') add(row, { repeat_count: item.count })
  add(row, item.more)
  if (item.kind === 'question') return [row]
  return [row, ...item.items.flatMap(itemRows), new Map([['type', `end_${item.kind}`]])]
}

function typeOf(item: Item): string {
  if (item.kind !== 'question') return `begin_${item.kind}`
  const list = item.file ?? item.list
  return [item.type, ...(list === undefined ? [] : [list]), ...(item.orOther ? ['or_other'] : [])].join(' ')
}

function choiceRow(list: string, { name, label, media, columns }: Choice): Row {
  const row: Row = new Map([
    ['list_name', list],
    ['name', name],
  ])
  addTexts(row, 'label', label)
  addMedia(row, media)
  add(row, columns)
  return row
}

function settingsRow(form: Form): Row {
  const row: Row = new Map()
  add(row, {
    form_title: form.title,
    form_id: form.id,
    version: form.version,
    default_language: form.defaultLanguage,
    instance_name: form.instanceName,
    name: form.name,
    // Reading gives lists with two choices of one name back only where that is allowed.
    allow_choice_duplicates: Object.values(form.lists).some(hasTwice) ? 'yes' : undefined,
    flat: hasFlat(form.items) ? 'yes' : undefined,
    ...form.settings,
  })
  return row
}

function hasTwice(choices: readonly Choice[]): boolean {
  return new Set(choices.map(({ name }) => name)).size < choices.length
}

function hasFlat(items: readonly Item[]): boolean {
  return items.some(
    (item) => item.kind !== 'question' && ((item.kind === 'group' && item.flat) || hasFlat(item.items)),
  )
}

function yes(expression: string | undefined): string | undefined {
  return expression === 'true()' ? 'yes' : expression
}

function add(row: Row, cells: Record<string, string | undefined>): void {
  for (const [heading, cell] of Object.entries(cells)) if (cell) row.set(heading, cell)
}

function addTexts(row: Row, heading: string, texts: Texts): void {
  for (const [language, text] of Object.entries(texts))
    row.set(language === '' ? heading : `${heading}::${language}`, text)
}

function addMedia(row: Row, media: Media): void {
  for (const [kind, files] of Object.entries(media)) addTexts(row, `media::${kind}`, files)
}
