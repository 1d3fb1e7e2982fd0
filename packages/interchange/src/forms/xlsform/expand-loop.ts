import type { ProblemList } from '../../xml/problem-list.ts'
import type { Choice, Group, Item, Texts } from '../model/form.ts'
import type { SheetRow } from './sheet-rows.ts'

/**
 * A loop asks the same of each choice of a list: a group for each, named as the choice, in which `%(label)s` and
 * `%(name)s` stand for it.
 */
export function expandLoop(
  loop: Group,
  choices: readonly Choice[] | undefined,
  places: Map<Item, SheetRow>,
  row: SheetRow,
  problems: ProblemList,
): void {
  if (!choices) {
    problems.refuse(
      'form.list_missing',
      row.at('type'),
      'The list that the loop goes over is not on the sheet choices.',
    )
    return
  }
  const template = loop.items
  loop.items = choices.map((choice) => {
    const group: Group = {
      ...{
        kind: 'group',
        name: choice.name,
        label: { ...choice.label },
        hint: {},
        guidance: {},
        media: {},
        more: {},
      },
      items: template.map((item) => copyFor(item, choice, places)),
    }
    places.set(group, row)
    return group
  })
}

function copyFor<Kind extends Item>(item: Kind, choice: Choice, places: Map<Item, SheetRow>): Kind {
  const copy = structuredClone(item)
  copy.label = filled(item.label, choice)
  copy.hint = filled(item.hint, choice)
  if (copy.relevant) copy.relevant = copy.relevant.replaceAll('%(name)s', choice.name)
  const place = places.get(item)
  if (place) places.set(copy, place)
  if (copy.kind !== 'question' && item.kind !== 'question')
    copy.items = item.items.map((inner) => copyFor(inner, choice, places))
  return copy
}

function filled(texts: Texts, choice: Choice): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      const label = choice.label[language] ?? Object.values(choice.label)[0] ?? choice.name
      return [language, text.replaceAll('%(label)s', label).replaceAll('%(name)s', choice.name)]
    }),
  )
}
