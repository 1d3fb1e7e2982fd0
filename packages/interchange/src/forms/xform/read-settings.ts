import { allOf, attribute, firstIn, textOf, type XmlElement } from '../../xml/xml-tree.ts'
import type { Form, Item } from '../model/form.ts'
import { languagesOf } from '../model/languages.ts'
import type { Binds } from './read-binds.ts'
import type { ReadItext } from './read-itext.ts'

export interface Assembling {
  lists: Form['lists']
  itext: ReadItext
  model: XmlElement
  binds: Binds
  named: (expression: string, at: string) => string
}

/** The form, of its items and what its model says of it as a whole. */
export function assembled(root: XmlElement, instance: XmlElement, items: Item[], parts: Assembling): Form {
  const { lists, itext, model, binds, named } = parts
  const body = [...allOf(root)].find(({ name }) => name === 'body')
  const title = textOf([...allOf(root)].find(({ name }) => name === 'title')).trim()
  const nameBind = binds.byPath.get('meta/instanceName')
  const id = attribute(instance, 'id') ?? (instance.space || instance.name)
  const submission = firstIn(model, 'submission')
  const optional = {
    version: attribute(instance, 'version'),
    defaultLanguage: itext.defaultLanguage,
    instanceName: nameBind && named(attribute(nameBind, 'calculate') ?? '', 'meta/instanceName'),
  }
  const settings = {
    omit_instanceID: firstIn(firstIn(instance, 'meta'), 'instanceID') ? undefined : 'yes',
    style: body && attribute(body, 'class'),
    submission_url: submission && attribute(submission, 'action'),
    public_key: submission && attribute(submission, 'base64RsaPublicKey'),
    auto_send: submission && attribute(submission, 'auto-send'),
    auto_delete: submission && attribute(submission, 'auto-delete'),
  }
  const given = (pairs: Record<string, string | undefined>) =>
    Object.entries(pairs).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return {
    ...{ name: instance.name, id, title: title || id },
    ...Object.fromEntries(given(optional)),
    ...{ languages: languagesOf(items, lists), items, lists },
    settings: Object.fromEntries(given(settings)),
  }
}
