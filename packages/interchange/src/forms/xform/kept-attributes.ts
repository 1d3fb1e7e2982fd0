import { isXmlName } from '../../xml/write-xml.ts'
import type { Item } from '../model/form.ts'
import { namespaces } from './namespaces.ts'

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
