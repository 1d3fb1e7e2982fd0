import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import type { Choice, Group, Item, Repeat } from '../model/form.ts'
import { expandLoop } from './expand-loop.ts'
import { questionIn, shownIn, expressionIn } from './read-item.ts'
import type { SheetRow } from './sheet-rows.ts'
import { typeCell } from './type-cell.ts'
import { listCalled } from '../model/list-called.ts'

/** Where the column of an item stands, for those who check the form as a whole. */
export type PlaceOf = (item: Item, field?: string) => Place

/** Groups inside of groups; no form that people fill comes near. */
const deepest = 60

interface Open {
  what: 'group' | 'repeat' | 'loop'
  row: SheetRow
  item: Group | Repeat
  list?: string
}

/** The items of the sheet `survey`. Rows that cannot be understood are refused and left out. */
export function readSurvey(
  rows: readonly SheetRow[],
  given: { lists: Record<string, Choice[]>; language: string; flat: boolean },
  problems: ProblemList,
): { items: Item[]; placeOf: PlaceOf } {
  const root: Item[] = []
  const open: Open[] = []
  const places = new Map<Item, SheetRow>()
  const into = () => open.at(-1)?.item.items ?? root

  for (const row of rows) {
    if (/^(yes|true|1)$/i.test(row.get('disabled'))) continue
    const type = row.get('type')
    if (type === '') {
      if (row.get('name') !== '' || Object.keys(row.texts('label', '')).length > 0)
        problems.refuse(
          'form.no_type',
          row.at('type'),
          'The row has no type; give one, or leave name and label empty.',
        )
      continue
    }
    const cell = typeCell(type)
    if (cell.is === 'end') close(cell.what, row)
    else if (cell.is === 'unknown')
      problems.refuse(
        'form.unknown_type',
        row.at('type'),
        `No type of question.${cell.near ? ` ${cell.near} may be meant.` : ' See the list of types of XLSForm.'}`,
      )
    else if (cell.is === 'no_list')
      problems.refuse(
        'form.no_list',
        row.at('type'),
        'The name of one list of choices has to follow the type.',
      )
    else if (cell.is === 'begin') {
      const item = section(cell.what, row)
      places.set(item, row)
      into().push(item)
      if (open.length === deepest)
        problems.refuse(
          'form.too_deep',
          row.at('type'),
          `Groups lie more than ${deepest} deep in each other.`,
        )
      if (open.length >= deepest) break
      open.push({ what: cell.what, row, item, ...('list' in cell ? { list: cell.list } : {}) })
    } else {
      const name = row.get('name') || (cell.type === 'note' ? `generated_note_name_${row.row}` : '')
      if (name === '')
        problems.refuse(
          'form.no_name',
          row.at('name'),
          'A question has a name, under which its answers are kept.',
        )
      else {
        const question = questionIn(row, name, cell, given.language, problems)
        places.set(question, row)
        into().push(question)
      }
    }
  }
  for (const { row, what } of open)
    problems.refuse(
      'form.not_closed',
      row.at('type'),
      `This ${what} is begun and never ended: a row with end ${what} is missing.`,
    )
  return { items: root, placeOf }

  function section(what: Open['what'], row: SheetRow): Group | Repeat {
    const name = row.get('name') || `generated_group_name_${row.row}`
    const shown = { name, ...shownIn(row, given.language, problems), items: [] }
    if (what !== 'repeat') return { kind: 'group', ...(given.flat ? { flat: true as const } : {}), ...shown }
    const count = expressionIn(row, 'count', problems)
    return { kind: 'repeat', ...shown, ...(count ? { count } : {}) }
  }

  function close(what: Open['what'], row: SheetRow): void {
    const last = open.at(-1)
    if (!last) problems.refuse('form.not_begun', row.at('type'), `An end without its begin ${what}.`)
    else if (last.what !== what)
      problems.refuse(
        'form.crossed',
        row.at('type'),
        `The ${last.what} begun in row ${last.row.row} has to end first.`,
      )
    else {
      open.pop()
      if (last.what === 'loop')
        expandLoop(last.item as Group, listCalled(given.lists, last.list), places, last.row, problems)
    }
  }

  function placeOf(item: Item, field?: string): Place {
    return places.get(item)?.at(field) ?? {}
  }
}
