import { inText, isXmlName, xml } from '../../xml/write-xml.ts'
import { placedItems, type Choice, type Form } from '../model/form.ts'
import { isPlain, type Itext } from './itext.ts'

/** Whether the labels of a list are kept as translations. */
export function isTranslated(choices: readonly Choice[]): boolean {
  return choices.some(({ label, media }) => !isPlain(label, media))
}

/** The secondary instances of a form: its lists that are used, and files beside it. */
export function writeLists(form: Form, itext: Itext): string[] {
  const used = new Set<string>()
  const files = new Map<string, string>()
  for (const { item } of placedItems(form.items)) {
    if (item.kind !== 'question') continue
    const elsewhere = item.type === 'select_one_external' || item.appearance?.includes('search(')
    if (item.list !== undefined && !elsewhere && Object.hasOwn(form.lists, item.list)) used.add(item.list)
    if (item.file !== undefined) files.set(idOfFile(item.file), sourceOf(item.file))
    if (item.type === 'csv-external') files.set(item.name, `jr://file-csv/${item.name}.csv`)
    if (item.type === 'xml-external') files.set(item.name, `jr://file/${item.name}.xml`)
    for (const expression of [item.calculation, item.constraint, item.relevant, item.default])
      for (const [, id] of (expression ?? '').matchAll(/pulldata\(\s*['"]([^'"]+)['"]/g))
        files.set(id!, `jr://file-csv/${id}.csv`)
  }
  const lists = [...used].map((name) => listOf(name, form.lists[name]!, itext))
  const external = [...files].filter(([id]) => !used.has(id)).map(([id, src]) => xml('instance', { id, src }))
  return [...lists, ...external]
}

/** The id of the instance that a file with choices is. */
export function idOfFile(file: string): string {
  return file.replace(/\.[^.]*$/, '')
}

function sourceOf(file: string): string {
  return file.toLowerCase().endsWith('.csv') ? `jr://file-csv/${file}` : `jr://file/${file}`
}

function listOf(name: string, choices: readonly Choice[], itext: Itext): string {
  const translated = isTranslated(choices)
  const items = choices.map((choice, index) => {
    const id = `${name}-${index}`
    if (translated) itext.add(id, choice.label, choice.media, inText)
    const label = choice.label['']
    const columns = Object.entries(choice.columns).filter(([column]) => isXmlName(column))
    return xml('item', {}, [
      ...(translated
        ? [xml('itextId', {}, id)]
        : label === undefined
          ? []
          : [xml('label', {}, inText(label))]),
      xml('name', {}, inText(choice.name)),
      ...columns.map(([column, value]) => xml(column, {}, inText(value))),
    ])
  })
  return xml('instance', { id: name }, xml('root', {}, items))
}
