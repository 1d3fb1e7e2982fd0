import type { ProblemList } from '../../xml/problem-list.ts'
import { placedItems, type Form } from '../model/form.ts'
import type { PlaceOf } from './check-form.ts'

/** What is not said in every language of the form, told once for each language. */
export function checkLanguages(form: Form, placeOf: PlaceOf, problems: ProblemList): void {
  const { languages, defaultLanguage } = form
  if (defaultLanguage && !languages.includes(defaultLanguage) && languages.length > 0)
    problems.note(
      'form.default_language',
      placeOf('settings', 'defaultLanguage'),
      'No column is in the default language; write the language as the columns do.',
    )
  if (languages.length < 2) return
  const items = [...placedItems(form.items)]
    .map(({ item }) => item)
    .filter(({ label }) => Object.keys(label).length > 0)
  const choices = Object.values(form.lists).flat()
  for (const language of languages) {
    const untold = items.filter(({ label }) => label[language] === undefined)
    const unsaid = choices.filter(
      ({ label }) => Object.keys(label).length > 0 && label[language] === undefined,
    )
    if (untold.length + unsaid.length === 0) continue
    const which = language === '' ? 'without a language' : `in ${language}`
    problems.note(
      'form.translation',
      untold[0] ? placeOf(untold[0], 'label') : {},
      `${untold.length} questions and ${unsaid.length} choices have no label ${which}.`,
    )
  }
}
