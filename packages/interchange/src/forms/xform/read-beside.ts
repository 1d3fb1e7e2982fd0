import type { ProblemList } from '../../xml/problem-list.ts'
import { firstIn, type XmlElement } from '../../xml/xml-tree.ts'
import { blankQuestion } from '../model/blank.ts'
import type { Item } from '../model/form.ts'
import { settleParameters } from '../model/parameters.ts'
import type { Binds } from './read-binds.ts'
import { moreOf } from './read-question.ts'

/** The log of how the form was filled, which stands beside the answers. */
export function auditIn(instance: XmlElement, binds: Binds): Item[] {
  if (!firstIn(firstIn(instance, 'meta'), 'audit')) return []
  const audit = blankQuestion('audit', 'audit')
  audit.more = moreOf('bind', binds.byPath.get('meta/audit'))
  settleParameters(audit)
  return [audit]
}

/** Files that no list of choices and no look-up names are kept as questions that ask nothing. */
export function externalIn(
  files: ReadonlyMap<string, string>,
  items: readonly Item[],
  every: readonly XmlElement[],
  problems: ProblemList,
): Item[] {
  const used = JSON.stringify(items)
  const attributes = every.flatMap((element) => element.attributes.map(({ value }) => value))
  const looked = new Set(
    attributes.flatMap((value) =>
      [...value.matchAll(/pulldata\(\s*['"]([^'"]+)['"]/g)].map((found) => found[1]),
    ),
  )
  return [...files].flatMap(([id, source]) => {
    const file = source.replace(/^jr:\/\/[\w-]+\//, '')
    if (id.startsWith('__') || used.includes(JSON.stringify(file)) || looked.has(id)) return []
    if (!source.startsWith('jr://file')) {
      problems.note(
        'xform.instance',
        { path: `instance('${id}')` },
        'What the program that fills the form gives it is not taken in.',
      )
      return []
    }
    return [blankQuestion(id, source.startsWith('jr://file-csv/') ? 'csv-external' : 'xml-external')]
  })
}
