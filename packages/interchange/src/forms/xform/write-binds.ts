import { xml } from '../../xml/write-xml.ts'
import { placedItems, type Form, type Placed, type Question } from '../model/form.ts'
import { askedAs } from '../model/question-types.ts'
import type { Itext } from './itext.ts'
import { parameterAttributes, parametersOf } from '../model/parameters.ts'
import type { Paths } from './to-paths.ts'
import { under } from './kept-attributes.ts'

/** What binds the answers: types and conditions. */
export function writeBinds(form: Form, paths: Paths, itext: Itext): string[] {
  const binds: string[] = []
  for (const placed of placedItems(form.items)) {
    const { item } = placed
    const nodeset = paths.of(placed)
    const relevant = relevantOf(placed, paths)
    if (item.kind !== 'question') {
      const more = under('bind', item.more)
      if ((relevant || Object.keys(more).length > 0) && !(item.kind === 'group' && item.flat))
        binds.push(xml('bind', { nodeset, relevant, ...more }))
    } else if (!item.type.endsWith('-external'))
      binds.push(
        xml('bind', { nodeset, relevant, ...questionBind(placed as Placed<Question>, paths, itext) }),
      )
  }
  return [...binds, ...metaBinds(form, paths)]
}

/** The condition of an item; those of groups that have no place in the answers go to what stands in them. */
function relevantOf(placed: Placed, paths: Paths): string | undefined {
  const { item, above } = placed
  const flat = [...above].reverse()
  const end = flat.findIndex((one) => !(one.kind === 'group' && one.flat))
  const inherited = flat
    .slice(0, end < 0 ? flat.length : end)
    .reverse()
    .flatMap(({ relevant }) => relevant ?? [])
  const all = [...inherited, ...(item.relevant ? [item.relevant] : [])].map((one) =>
    paths.inExpression(one, placed).trim(),
  )
  if (all.length < 2) return all[0]
  return all.map((one) => `(${one})`).join(' and ')
}

function questionBind(
  placed: Placed<Question>,
  paths: Paths,
  itext: Itext,
): Record<string, string | undefined> {
  const { item } = placed
  const { bind, preload, readOnly } = askedAs(item.type)
  const expression = (text: string | undefined) => text && paths.inExpression(text, placed).trim()
  const path = paths.of(placed)
  return {
    type: item.type === 'range' && isWhole(item) ? 'int' : bind,
    required: expression(item.required),
    'jr:requiredMsg': itext.message(`${path}:jr:requiredMsg`, item.requiredMessage, placed),
    readonly: readOnly ? 'true()' : expression(item.readOnly),
    constraint: expression(item.constraint),
    'jr:constraintMsg': itext.message(`${path}:jr:constraintMsg`, item.constraintMessage, placed),
    // A value that another question sets is set where that question stands.
    calculate: item.trigger ? undefined : expression(item.calculation),
    'jr:preload': preload?.[0],
    'jr:preloadParams': preload?.[1],
    ...parameterAttributes(item).bind,
    ...under('bind', item.more),
  }
}

function isWhole(item: Question): boolean {
  const { start = '1', end = '10', step = '1' } = parametersOf(item)
  return [start, end, step].every((one) => Number.isInteger(Number(one)))
}

function metaBinds(form: Form, paths: Paths): string[] {
  const meta = `/${form.name}/meta`
  const from: Placed = {
    item: { kind: 'group', name: 'meta', label: {}, hint: {}, guidance: {}, media: {}, more: {}, items: [] },
    above: [],
    path: ['meta'],
  }
  return [
    ...(omitsId(form)
      ? []
      : [
          xml('bind', {
            nodeset: `${meta}/instanceID`,
            type: 'string',
            readonly: 'true()',
            'jr:preload': 'uid',
          }),
        ]),
    ...(form.instanceName
      ? [
          xml('bind', {
            nodeset: `${meta}/instanceName`,
            type: 'string',
            calculate: paths.inExpression(form.instanceName, from).trim(),
          }),
        ]
      : []),
  ]
}

/** Whether the form says that its answers carry no id. */
export function omitsId({ settings }: Form): boolean {
  return /^(yes|true|1)$/i.test(settings['omit_instanceID'] ?? '')
}
