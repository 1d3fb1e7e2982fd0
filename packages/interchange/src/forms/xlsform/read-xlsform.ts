import type { FormatOf, GivenFile, Reading } from '../../format.ts'
import { readSheets, type GivenSheet } from '../../workbook/read-sheets.ts'
import { beginsLikeWorkbook } from '../../workbook/read-workbook.ts'
import { ProblemList } from '../../xml/problem-list.ts'
import { checkForm } from '../check/check-form.ts'
import { formCounts } from '../model/form-counts.ts'
import { placedItems, type Form, type Item } from '../model/form.ts'
import { checkDates } from './check-dates.ts'
import { nearSheet, sheetCalled, tellNearSheets } from './find-sheets.ts'
import { choicesHeadings, settingsHeadings, surveyHeadings } from './known-headings.ts'
import { readChoices } from './read-choices.ts'
import { readSurvey } from './read-survey.ts'
import { rowsOf } from './sheet-rows.ts'
import { withSettings } from './with-settings.ts'

/** A form in a workbook with the sheets survey, choices and settings (XLSForm), or undefined where it has none. */
export const xlsform: FormatOf<Form | undefined> = {
  format: 'xlsform',
  looksLike(file) {
    if (!beginsLikeWorkbook(file)) return { sure: 0, why: 'no workbook' }
    const names = readSheets(file).sheets.map(({ name = '' }) => name.trim().toLowerCase())
    if (names.includes('survey')) return { sure: 0.95, why: 'a workbook with a sheet called survey' }
    return names.includes('choices') && names.includes('settings')
      ? { sure: 0.6, why: 'a workbook with sheets called choices and settings' }
      : { sure: 0, why: 'a workbook without a sheet called survey' }
  },
  read(file) {
    const problems = new ProblemList()
    const { sheets, problems: unread } = readSheets(file)
    problems.found.push(...unread)
    const form = unread.some(({ weight }) => weight === 'refused')
      ? undefined
      : formIn(sheets, file, problems)
    return formReading('xlsform', 'a workbook with a sheet called survey', form, problems)
  },
}

/** What reading a form answers with, of either format. */
export function formReading(
  format: 'xlsform' | 'xform',
  why: string,
  form: Form | undefined,
  problems: ProblemList,
): Reading<Form | undefined> {
  return {
    recognised: { format, why },
    content: form,
    takes: form ? formCounts(form) : [],
    problems: problems.all(),
  }
}

function formIn(sheets: readonly GivenSheet[], file: GivenFile, problems: ProblemList): Form | undefined {
  const survey = sheetCalled(sheets, 'survey')
  if (!survey) {
    problems.refuse(
      'form.no_survey',
      {},
      `An XLSForm has a sheet called survey.${nearSheet(sheets, 'survey')}`,
    )
    return undefined
  }
  checkDates(sheets, problems)
  tellNearSheets(sheets, problems)
  const rows = (name: string, headings: typeof surveyHeadings) => {
    const sheet = sheetCalled(sheets, name)
    return sheet ? rowsOf(sheet, headings, problems).rows : []
  }
  const settings = rows('settings', settingsHeadings)[0]
  const language = settings?.get('defaultLanguage') ?? ''
  const { rows: questions, columns } = rowsOf(survey, surveyHeadings, problems)
  for (const field of ['type', 'name'])
    if (!columns.some((column) => column.field === field))
      problems.refuse(
        'form.no_column',
        { sheet: 'survey', row: 1, column: field },
        `The sheet survey has a column called ${field}.`,
      )
  const choiceRows = ['choices', 'columns', 'choices and columns'].flatMap((name) =>
    rows(name, choicesHeadings),
  )
  const twice = /^(yes|true|1)$/i.test(settings?.get('allow_choice_duplicates') ?? '')
  const external = rows('external_choices', choicesHeadings)
  const lists = {
    ...readChoices(external, language, true, problems),
    ...readChoices(choiceRows, language, twice, problems),
  }
  const flat = /^(yes|true|1)$/i.test(settings?.get('flat') ?? '')
  const { items, placeOf } = readSurvey(questions, { lists, language, flat }, problems)
  const form = withSettings(settings, file.name, items, lists)
  if (choiceRows.length === 0 && [...placedItems(items)].some(({ item }) => choosesFromSheet(item)))
    problems.refuse(
      'form.no_choices',
      { sheet: 'choices' },
      `Questions are chosen from lists, and there is no sheet called choices.${nearSheet(sheets, 'choices')}`,
    )
  checkForm(
    form,
    (item, field) =>
      item === 'settings' ? (settings?.at(field) ?? { sheet: 'survey' }) : placeOf(item, field),
    problems,
  )
  return form
}

function choosesFromSheet(item: Item): boolean {
  return item.kind === 'question' && ['select_one', 'select_multiple', 'rank'].includes(item.type)
}
