import { inText, isXmlName, xml } from '../../xml/write-xml.ts'
import type { Form, Item, Placed, Question } from '../model/form.ts'
import { askedAs, isChosen } from '../model/question-types.ts'
import type { Itext } from './itext.ts'
import { namespaces } from './namespaces.ts'
import { parameterAttributes, parametersOf } from '../model/parameters.ts'
import type { Paths } from './to-paths.ts'
import { idOfFile, isTranslated } from './write-lists.ts'

interface Writing {
  form: Form
  paths: Paths
  itext: Itext
  /** Values that are set when another question is answered, by the name of that question. */
  setBy: ReadonlyMap<string, readonly Placed<Question>[]>
}

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

function itemsetOf(placed: Placed<Question>, writing: Writing): string[] {
  const { item } = placed
  if (!isChosen(item.type) || item.type === 'select_one_external') return []
  // What is searched for in a file stands in the question itself, or the search is not made.
  if (item.appearance?.includes('search(')) return ownItems(placed, writing)
  const { value = 'name', label: given, randomize, seed } = parametersOf(item)
  const filter = filterOf(placed, writing)
  const condition = filter ? `[${filter}]` : ''
  const repeated = item.list ? /^\$\{([^{}]+)\}$/.exec(item.list)?.[1] : undefined
  const listed = item.file === undefined ? item.list : idOfFile(item.file)
  const path = repeated === undefined ? undefined : writing.paths.toName(repeated, placed)
  const from =
    path === undefined
      ? `instance('${listed}')/root/item${condition}`
      : `${path.slice(0, path.lastIndexOf('/'))}${condition || `[./${repeated} != '']`}`
  const nodeset =
    randomize === 'true'
      ? `randomize(${from}${seed ? `, ${writing.paths.inExpression(seed, placed).trim()}` : ''})`
      : from
  const translated = isTranslated(writing.form.lists[item.list ?? ''] ?? [])
  return [
    xml('itemset', { nodeset }, [
      xml('value', { ref: repeated ?? value }),
      xml('label', { ref: repeated ?? given ?? (translated ? 'jr:itext(itextId)' : 'label') }),
    ]),
  ]
}

function ownItems(placed: Placed<Question>, { form, itext, paths }: Writing): string[] {
  return (form.lists[placed.item.list ?? ''] ?? []).map((choice, index) => {
    const { ref, inside } = itext.words(
      `${paths.of(placed)}/${index}:label`,
      choice.label,
      placed,
      choice.media,
    )
    return xml('item', {}, [xml('label', { ref }, inside), xml('value', {}, inText(choice.name))])
  })
}

function filterOf(placed: Placed<Question>, { paths }: Writing): string {
  return placed.item.choiceFilter ? paths.inExpression(placed.item.choiceFilter, placed, true).trim() : ''
}

/** What is kept under a heading such as `body::rows`, as attributes. */
export function under(heading: string, more: Item['more']): Record<string, string> {
  const pairs = Object.entries(more)
    .filter(([key]) => key.startsWith(`${heading}::`))
    .map(([key, value]) => [key.slice(heading.length + 2), value] as const)
  return Object.fromEntries(pairs.filter(([name]) => isWritable(name)))
}

/** Whether a name can stand as an attribute: without a prefix, or with one that is declared. */
function isWritable(name: string): boolean {
  const [prefix, local, ...more] = name.includes(':') ? name.split(':') : ['', name]
  return more.length === 0 && isXmlName(local ?? '') && Object.hasOwn(namespaces, prefix!)
}
