import type { Form } from '../model/form.ts'
import { languagesOf } from '../model/languages.ts'
import type { SheetRow } from './sheet-rows.ts'

const placed = [
  'title',
  'id',
  'version',
  'defaultLanguage',
  'instanceName',
  'name',
  'idString',
  'flat',
  'allow_choice_duplicates',
]

/** A form, with what the sheet settings says of it; what it does not say comes from the name of the file. */
export function withSettings(
  settings: SheetRow | undefined,
  file: string,
  items: Form['items'],
  lists: Form['lists'],
): Form {
  const get = (field: string) => settings?.get(field) ?? ''
  const id = get('id') || get('idString') || stem(file)
  const optional = {
    version: get('version'),
    defaultLanguage: get('defaultLanguage'),
    instanceName: get('instanceName'),
  }
  return {
    name: get('name') || 'data',
    id,
    title: get('title') || id,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    languages: languagesOf(items, lists),
    items,
    lists,
    settings: settings?.others((field) => !placed.includes(field)) ?? {},
  }
}

function stem(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '') || 'form'
}
