import type { Place } from '../../format.ts'
import type { ProblemList } from '../../xml/problem-list.ts'
import { isXmlName } from '../../xml/write-xml.ts'
import { placedItems, type Form, type Item, type Texts } from '../model/form.ts'
import { isNotAsked } from '../model/question-types.ts'
import { referencesInText } from '../xpath/references.ts'
import { checkLanguages } from './check-languages.ts'
import { checkQuestion } from './check-question.ts'
import { checkExpression, checkName, type Names } from './check-references.ts'

/** Where an item, or a column of it, stands in its file. */
export type PlaceOf = (item: Item | 'settings', field?: string) => Place

/**
 * Checks a form as a whole, as the reference converter does before it makes an XForm: names, lists, expressions and
 * what they name, labels. Each fault is told with its place.
 */
export function checkForm(form: Form, placeOf: PlaceOf, problems: ProblemList): void {
  const placed = [...placedItems(form.items)]
  if (placed.length === 0 && problems.found.some(({ weight }) => weight === 'refused')) return
  if (placed.length === 0)
    return problems.refuse('form.no_questions', placeOf('settings'), 'The form has no question.')
  if (!isXmlName(form.name))
    problems.refuse(
      'form.root_name',
      placeOf('settings', 'name'),
      'The root of the answers is named as questions are: letters, figures, - _ and . only.',
    )
  const names = namesOf(placed.map(({ item }) => item))
  checkSiblings(form.items, placeOf, problems)
  for (const { item } of placed) {
    const at = (field?: string) => placeOf(item, field)
    if (!isXmlName(item.name))
      problems.refuse(
        'form.name',
        at('name'),
        'A name begins with a letter or _ and holds letters, figures, - _ and . only.',
      )
    checkWords(item, names, at, problems)
    if (item.relevant) checkExpression(item.relevant, names, at('relevant'), problems)
    if (item.kind === 'question') checkQuestion(item, form, names, at, problems)
    else {
      if (item.kind === 'repeat' && item.count) checkExpression(item.count, names, at('count'), problems)
      if (item.items.length === 0)
        problems.note('form.empty_group', at('type'), 'Nothing stands between begin and end.')
      checkSiblings(item.items, placeOf, problems)
    }
  }
  if (form.instanceName)
    checkExpression(form.instanceName, names, placeOf('settings', 'instanceName'), problems)
  checkLanguages(form, placeOf, problems)
}

function namesOf(items: readonly Item[]): Names {
  const names = new Map<string, number>()
  for (const { name } of items) names.set(name, (names.get(name) ?? 0) + 1)
  return names
}

/** Two of one name side by side would be one answer. */
function checkSiblings(items: readonly Item[], placeOf: PlaceOf, problems: ProblemList): void {
  const seen = new Set<string>()
  for (const item of items) {
    const name = item.name.toLowerCase()
    if (seen.has(name))
      problems.refuse(
        'form.name_twice',
        placeOf(item, 'name'),
        'A question of this name stands in the same group already; give it another.',
      )
    seen.add(name)
  }
}

function checkWords(item: Item, names: Names, at: (field?: string) => Place, problems: ProblemList): void {
  const worded: [string, Texts][] = [
    ['label', item.label],
    ['hint', item.hint],
    ['guidance', item.guidance],
  ]
  if (item.kind === 'question')
    worded.push(['requiredMessage', item.requiredMessage], ['constraintMessage', item.constraintMessage])
  for (const [field, texts] of worded) {
    const used = new Set(Object.values(texts).flatMap(referencesInText))
    for (const name of used) checkName(name, names, at(field), problems)
  }
  const bigImage = Object.keys(item.media['big-image'] ?? {}).length > 0
  if (bigImage && Object.keys(item.media.image ?? {}).length === 0)
    problems.refuse(
      'form.big_image',
      at('big-image'),
      'A large picture belongs to a small one; give image as well.',
    )
  const silent = [item.label, item.hint, ...Object.values(item.media)].every(
    (texts) => Object.keys(texts).length === 0,
  )
  if (silent && item.kind === 'question' && !isNotAsked(item.type) && !item.calculation)
    problems.note(
      'form.no_label',
      at('label'),
      'The question has no label, hint or picture: nobody can read what is asked.',
    )
}
