import { xml } from '../../xml/write-xml.ts'
import type { Placed, Question } from '../model/form.ts'
import { parameterAttributes } from '../model/parameters.ts'
import { askedAs } from '../model/question-types.ts'
import { under } from './kept-attributes.ts'
import { filterOf, itemsetOf } from './write-itemset.ts'
import type { Writing } from './writing.ts'

/** The elements of the body for items, groups with what they hold. */
export function writeControls(placed: readonly Placed[], writing: Writing): string[] {
  return placed.flatMap((one) => {
    const inside = one.item.kind === 'question' ? [] : placedInside(one)
    if (one.item.kind === 'question') return isQuestion(one) ? questionControl(one, writing) : []
    const children = writeControls(inside, writing)
    const path = writing.paths.of(one)
    const { appearance, more } = one.item
    const label = labelOf(one, writing)
    if (one.item.kind === 'group')
      return [
        xml('group', { ...(one.item.flat ? {} : { ref: path }), appearance, ...under('body', more) }, [
          ...label,
          ...children,
        ]),
      ]
    const count = one.item.count && writing.paths.inExpression(one.item.count, one).trim()
    const repeat = xml(
      'repeat',
      { nodeset: path, appearance, ...under('body', more), 'jr:count': count || undefined },
      children,
    )
    return [xml('group', { ref: path }, [...label, repeat])]
  })
}

function placedInside({ item, above, path }: Placed): Placed[] {
  if (item.kind === 'question') return []
  return item.items.map((inner) => ({
    item: inner,
    above: [...above, item],
    path: inner.kind === 'group' && inner.flat ? path : [...path, inner.name],
  }))
}

function isQuestion(placed: Placed): placed is Placed<Question> {
  return placed.item.kind === 'question'
}

function questionControl(placed: Placed<Question>, writing: Writing): string[] {
  const { item } = placed
  const { control, mediatype } = askedAs(item.type)
  if (
    !control ||
    (item.calculation &&
      Object.keys(item.label).length + Object.keys(item.hint).length === 0 &&
      item.type === 'text')
  )
    return []
  const attributes = {
    ref: writing.paths.of(placed),
    appearance: item.appearance,
    mediatype,
    ...(item.type === 'select_one_external'
      ? { query: `instance('${item.list}')/root/item[${filterOf(placed, writing)}]` }
      : {}),
    ...parameterAttributes(item).control,
    ...under('body', item.more),
  }
  const set = (writing.setBy.get(item.name) ?? []).map((one) =>
    xml('setvalue', {
      event: 'xforms-value-changed',
      ref: writing.paths.of(one),
      value: one.item.calculation && writing.paths.inExpression(one.item.calculation, one).trim(),
    }),
  )
  return [
    xml(control === 'rank' ? 'odk:rank' : control, attributes, [
      ...labelOf(placed, writing),
      ...itemsetOf(placed, writing),
      ...set,
    ]),
  ]
}

function labelOf(placed: Placed, { itext, paths }: Writing): string[] {
  const { item } = placed
  const path = item.kind === 'group' && item.flat ? `${paths.of(placed)}/${item.name}` : paths.of(placed)
  const parts: string[] = []
  const hasLabel = Object.keys(item.label).length > 0 || Object.keys(item.media).length > 0
  if (hasLabel || item.kind === 'question') {
    const { ref, inside } = itext.words(`${path}:label`, item.label, placed, item.media)
    parts.push(xml('label', { ref }, inside))
  }
  if (Object.keys(item.guidance).length > 0)
    parts.push(xml('hint', { ref: itext.addHint(`${path}:hint`, item.hint, item.guidance, placed) }))
  else if (Object.keys(item.hint).length > 0) {
    const { ref, inside } = itext.words(`${path}:hint`, item.hint, placed)
    parts.push(xml('hint', { ref }, inside))
  }
  return parts
}
