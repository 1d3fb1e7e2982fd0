import type { GivenSheet } from '../../workbook/read-sheets.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import { nearMiss } from '../model/near-miss.ts'

const known = [
  'survey',
  'choices',
  'settings',
  'external_choices',
  'entities',
  'osm',
  'columns',
  'choices and columns',
]

/** The sheet of that name, written just so: another spelling is another sheet, and is told. */
export function sheetCalled(sheets: readonly GivenSheet[], name: string): GivenSheet | undefined {
  return sheets.find((sheet) => sheet.name === name)
}

/** Sheets whose names are nearly those of a sheet that is missing. */
export function tellNearSheets(sheets: readonly GivenSheet[], problems: ProblemList): void {
  for (const { name = '' } of sheets) {
    if (known.includes(name) || name.startsWith('_')) continue
    const near = nearMiss(name.trim(), known)
    if (near && !sheetCalled(sheets, near))
      problems.note(
        'form.near_sheet',
        { sheet: name },
        `The sheet is not read; if it is meant to be ${near}, call it exactly so.`,
      )
  }
}

export function nearSheet(sheets: readonly GivenSheet[], name: string): string {
  const near = nearMiss(
    name,
    sheets.flatMap((sheet) => sheet.name ?? []),
  )
  return near
    ? ` The sheet called ${near} may be meant: the name is written in small letters, without blanks.`
    : ''
}
