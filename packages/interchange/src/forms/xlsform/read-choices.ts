import type { ProblemList } from '../../xml/problem-list.ts'
import type { Choice } from '../model/form.ts'
import type { SheetRow } from './sheet-rows.ts'

const known = ['list', 'name', 'label', 'image', 'big-image', 'audio', 'video']

/** The lists of choices, in the order of the sheet. */
export function readChoices(
  rows: readonly SheetRow[],
  defaultLanguage: string,
  allowTwice: boolean,
  problems: ProblemList,
): Record<string, Choice[]> {
  const lists: Record<string, Choice[]> = Object.create(null) as Record<string, Choice[]>
  const taken = new Set<string>()
  for (const row of rows) {
    const list = row.get('list')
    const name = row.get('name')
    if (list === '') {
      problems.note(
        'form.choice_without_list',
        row.at('list'),
        'The row names no list; left out. Give the list it belongs to.',
      )
      continue
    }
    const choices = (lists[list] ??= [])
    if (name === '') {
      problems.refuse(
        'form.choice_without_name',
        row.at('name'),
        'A choice has a name, which is what is stored when it is chosen.',
      )
      continue
    }
    const full = JSON.stringify([list, name])
    if (!allowTwice && taken.has(full))
      problems.refuse(
        'form.choice_twice',
        row.at('name'),
        'The list has a choice of this name already; where that is meant, set allow_choice_duplicates to yes.',
      )
    taken.add(full)
    const choice: Choice = {
      name,
      label: row.texts('label', defaultLanguage),
      media: row.media(defaultLanguage),
      columns: row.others((field) => !known.includes(field)),
    }
    if (Object.keys(choice.label).length === 0 && Object.keys(choice.media).length === 0)
      problems.note(
        'form.choice_without_label',
        row.at('label'),
        'The choice has no label; its name is shown.',
      )
    choices.push(choice)
  }
  return { ...lists }
}
