import { inText, xml, xmlDeclaration } from '../../xml/write-xml.ts'
import { placedItems, type Form, type Item, type Placed, type Question } from '../model/form.ts'
import { expandForm } from './expand-form.ts'
import { Itext } from './itext.ts'
import { namespaces } from './namespaces.ts'
import { Paths } from './to-paths.ts'
import { omitsId, writeBinds } from './write-binds.ts'
import { under } from './kept-attributes.ts'
import { writeControls } from './write-control.ts'
import { writeLists } from './write-lists.ts'

/** A form as an XForm of the ODK specification (1.0), which its phones and servers take. */
export function writeXform(given: Form): string {
  const form = expandForm(given)
  const paths = new Paths(form)
  const itext = new Itext(paths)
  const placed = [...placedItems(form.items)]
  const questions = placed.filter((one): one is Placed<Question> => one.item.kind === 'question')
  const setBy = triggered(questions)
  const top = placed.filter(({ above }) => above.length === 0)
  // Words come to be while binds, lists and controls are written; translations stand before them.
  const lists = writeLists(form, itext)
  const binds = writeBinds(form, paths, itext)
  const body = writeControls(top, { form, paths, itext, setBy })
  const model = xml('model', { 'odk:xforms-version': '1.0.0' }, [
    submissionOf(form),
    itext.written(form.defaultLanguage),
    xml('instance', {}, instanceOf(form)),
    ...lists,
    ...lastSaved(form),
    ...binds,
    ...actionsOf(questions, paths),
  ])
  const head = xml('h:head', {}, [xml('h:title', {}, inText(form.title)), model])
  const names = Object.fromEntries(
    Object.entries(namespaces).map(([prefix, space]) => [prefix ? `xmlns:${prefix}` : 'xmlns', space]),
  )
  const style = form.settings['style']
  return `${xmlDeclaration}${xml('h:html', names, [head, xml('h:body', { class: style }, body)])}\n`
}

function triggered(questions: readonly Placed<Question>[]): Map<string, Placed<Question>[]> {
  const withTrigger = questions.filter(({ item }) => item.trigger)
  return Map.groupBy(
    withTrigger,
    ({ item }) => /\$\{\s*([^{}]*?)\s*\}/.exec(item.trigger!)?.[1] ?? item.trigger!,
  )
}

function instanceOf(form: Form): string {
  const audit = [...placedItems(form.items)].find(
    ({ item }) => item.kind === 'question' && item.type === 'audit',
  )
  const meta = xml('meta', {}, [
    ...(audit ? [xml('audit')] : []),
    ...(omitsId(form) ? [] : [xml('instanceID')]),
    ...(form.instanceName ? [xml('instanceName')] : []),
  ])
  return xml(form.name, { id: form.id, version: form.version }, [...form.items.flatMap(nodeOf), meta])
}

function nodeOf(item: Item): string[] {
  const attributes = under('instance', item.more)
  if (item.kind === 'question') {
    if (item.type === 'audit' || item.type.endsWith('-external')) return []
    return [xml(item.name, attributes, isDynamic(item.default) ? '' : inText(item.default ?? ''))]
  }
  const inside = item.items.flatMap(nodeOf)
  if (item.kind === 'group') return item.flat ? inside : [xml(item.name, attributes, inside)]
  return [xml(item.name, { ...attributes, 'jr:template': '' }, inside), xml(item.name, attributes, inside)]
}

/** Whether a default is worked out when the form is opened rather than standing there. */
function isDynamic(text: string | undefined): boolean {
  return text !== undefined && (text.includes('${') || /^[a-z][\w:-]*\(.*\)/i.test(text))
}

function actionsOf(questions: readonly Placed<Question>[], paths: Paths): string[] {
  return questions.flatMap((placed) => {
    const { item, above } = placed
    const ref = paths.of(placed)
    if (item.type === 'start-geopoint')
      return [xml('odk:setgeopoint', { event: 'odk-instance-first-load', ref })]
    if (item.type === 'background-audio') return [xml('odk:recordaudio', { event: 'odk-instance-load', ref })]
    if (!isDynamic(item.default)) return []
    const inRepeat = above.some(({ kind }) => kind === 'repeat')
    const event = inRepeat ? 'odk-instance-first-load odk-new-repeat' : 'odk-instance-first-load'
    return [xml('setvalue', { event, ref, value: paths.inExpression(item.default!, placed).trim() })]
  })
}

function submissionOf({ settings }: Form): string {
  const attributes = {
    action: settings['submission_url'],
    base64RsaPublicKey: settings['public_key'],
    'orx:auto-send': settings['auto_send'],
    'orx:auto-delete': settings['auto_delete'],
  }
  if (Object.values(attributes).every((value) => value === undefined)) return ''
  return xml('submission', {
    ...attributes,
    method: settings['submission_url'] === undefined ? undefined : 'post',
  })
}

function lastSaved(form: Form): string[] {
  const used = JSON.stringify(form.items).includes('${last-saved#')
  return used ? [xml('instance', { id: '__last-saved', src: 'jr://instance/last-saved' })] : []
}
