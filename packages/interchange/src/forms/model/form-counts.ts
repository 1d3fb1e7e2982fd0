import { placedItems, type Form } from './form.ts'

/** How many of what a form holds. */
export function formCounts(form: Form): { what: string; count: number }[] {
  const items = [...placedItems(form.items)].map(({ item }) => item)
  const of = (kind: string) => items.filter((item) => item.kind === kind).length
  return [
    { what: 'questions', count: of('question') },
    { what: 'groups', count: of('group') },
    { what: 'repeats', count: of('repeat') },
    { what: 'lists', count: Object.keys(form.lists).length },
    { what: 'choices', count: Object.values(form.lists).flat().length },
    { what: 'languages', count: form.languages.length },
  ]
}
